namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A string of bytes that is not text, written in hexadecimal.</summary>
internal sealed record PdfBytes(byte[] Value) : PdfValue
{
    public override void Write(PdfBuffer buffer) => buffer.Token("<" + Convert.ToHexString(Value) + ">");
}
