namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A value in a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue
{
    public static implicit operator PdfValue(int value) => new PdfNumber(value);

    public static implicit operator PdfValue(double value) => new PdfNumber(value);

    public static implicit operator PdfValue(bool value) => new PdfBoolean(value);

    public abstract void Write(PdfBuffer buffer);
}
