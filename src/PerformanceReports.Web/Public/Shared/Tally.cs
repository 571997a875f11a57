using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>How many measures of a report go which way, by their published trends.</summary>
public sealed record Tally(int Better, int Worse, int Steady, int NotJudged)
{
    public int Total => Better + Worse + Steady + NotJudged;

    public static Tally Of(PublishedReport report)
    {
        var outlooks = report.Sections().SelectMany(section => section.Measures)
            .CountBy(measure => measure.Trend.Outlook).ToDictionary();
        return new Tally(
            outlooks.GetValueOrDefault(Outlook.Better),
            outlooks.GetValueOrDefault(Outlook.Worse),
            outlooks.GetValueOrDefault(Outlook.Steady),
            outlooks.GetValueOrDefault(Outlook.NotJudged));
    }
}
