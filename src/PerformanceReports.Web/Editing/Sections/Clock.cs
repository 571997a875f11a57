using System.Globalization;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The time of day as the editor says it, in UK time.</summary>
public static class Clock
{
    /// <summary>"14.05".</summary>
    public static string TimeOf(DateTimeOffset moment) =>
        UkTime.Of(moment).ToString("H.mm", CultureInfo.InvariantCulture);
}
