using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Text for people: plain where it is ASCII, else UTF-16 with its mark (ISO 32000-1, 7.9.2.2).</summary>
internal sealed record PdfText(string Value) : PdfValue
{
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    public override void Write(PdfBuffer buffer)
    {
        if (Ascii.IsValid(Value))
        {
            buffer.Literal(Encoding.ASCII.GetBytes(Value));
        }
        else
        {
            buffer.Literal([0xFE, 0xFF, .. Utf16.GetBytes(Value)]);
        }
    }
}
