using System.Globalization;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>How the history says things.</summary>
public static class HistoryWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The time of day in the United Kingdom: "9.30am".</summary>
    public static string TimeOf(DateTimeOffset moment) =>
        UkTime.Of(moment).ToString("h.mmtt", British).ToLowerInvariant();
}
