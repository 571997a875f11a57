namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A name of the format itself: letters, digits and hyphens, never text from a report.</summary>
internal sealed record PdfName(string Value) : PdfValue
{
    public override void Write(PdfBuffer buffer) => buffer.Name(Value);
}
