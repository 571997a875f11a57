namespace PerformanceReports.Publishing.Pdf.Writing;

internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue
{
    public static PdfArray Of(params PdfValue[] items) => new(items);

    public static PdfArray Of(IEnumerable<PdfValue> items) => new([.. items]);

    public override void Write(PdfBuffer buffer)
    {
        buffer.Raw("["u8);
        foreach (var item in Items)
        {
            item.Write(buffer);
        }

        buffer.Raw("]"u8);
    }
}
