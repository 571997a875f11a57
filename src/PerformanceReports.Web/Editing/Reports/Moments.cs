using System.Globalization;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Moments as people of the office say them, in UK time.</summary>
public static class Moments
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"21 November 2026 at 9.30am".</summary>
    public static string InWords(DateTimeOffset moment) => UkTime.Of(moment)
        .ToString("d MMMM yyyy 'at' h.mmtt", British)
        .Replace("AM", "am", StringComparison.Ordinal)
        .Replace("PM", "pm", StringComparison.Ordinal);
}
