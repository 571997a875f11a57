namespace PerformanceReports.Publishing.Pdf.Writing;

internal sealed record PdfBoolean(bool Value) : PdfValue
{
    public override void Write(PdfBuffer buffer) => buffer.Token(Value ? "true" : "false");
}
