namespace PerformanceReports.Publishing.Pdf.Writing;

internal sealed record PdfNumber(double Value) : PdfValue
{
    public override void Write(PdfBuffer buffer) => buffer.Number(Value);
}
