using System.Globalization;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A reference to an object by its number. Generation is always 0: the file is written once.</summary>
internal sealed record PdfReference(int Number) : PdfValue
{
    public override void Write(PdfBuffer buffer) =>
        buffer.Token(string.Create(CultureInfo.InvariantCulture, $"{Number} 0 R"));
}
