using System.Globalization;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Dates as PDF writes them (ISO 32000-1, 7.9.4).</summary>
internal static class PdfDate
{
    public static PdfText Of(DateTimeOffset date)
    {
        var day = date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var offset = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return new PdfText($"D:{day}{offset}'");
    }
}
