using System.Globalization;
using PerformanceReports.Web.Editing.Sections;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Moments in few words: the time of today, the day before that.</summary>
internal static class GridMoments
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"14.05", or "19 November".</summary>
    public static string InWords(DateTimeOffset moment, DateTimeOffset now)
    {
        var (then, today) = (UkTime.Of(moment), UkTime.Of(now));
        return then.Date == today.Date ? Clock.TimeOf(moment)
            : then.Year == today.Year ? then.ToString("d MMMM", British)
            : then.ToString("d MMMM yyyy", British);
    }
}
