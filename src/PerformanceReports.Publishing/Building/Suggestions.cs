using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;
using PerformanceReports.Domain.Statistics.Positions;
using PerformanceReports.Domain.Statistics.Suggestions;
using PerformanceReports.Domain.Statistics.Trends;

namespace PerformanceReports.Publishing.Building;

/// <summary>
/// What the own force's figures suggest for the verdicts on a measure, with the evidence; beside an analyst's verdict
/// also how that differs and why.
/// </summary>
internal sealed class Suggestions(MeasureFigures figures)
{
    private const string TrendMethodName = "Recent trend";

    private const string TrendRule =
        "Increasing or reducing where a straight line through the last five years, each of 12 months, rises or falls " +
        "by more than chance explains (p = 0.002) and leaving out any one year does not turn it; otherwise stable.";

    /// <summary>The trend over the five years to a month; null where no 12-month value is held to that month.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="end">The last month of the last year.</param>
    /// <param name="verdict">The analyst's verdict; null where there is none to compare with.</param>
    /// <param name="reason">Why the verdict differs; published only where it does.</param>
    public PublishedSuggestion? TrendOf(Measure measure, Month end, TrendVerdict? verdict = null, string? reason = null)
    {
        if (figures.LatestOf(measure, end) is null)
        {
            return null;
        }

        var values = RecentTrend.YearsTo(end)
            .Select(month => figures.ValueOf(measure, figures.OwnForce, month))
            .OfType<MeasureValue>();
        var suggestion = TrendSuggestion.Of(measure, RecentTrend.Of(measure, end, values), ChartOf(measure, end));
        var comparison = verdict is null ? null : VerdictComparison.Of(verdict, suggestion);
        return new PublishedSuggestion(
            suggestion.Verdict?.Text,
            TrendMethodName,
            TrendRule,
            suggestion.Parts,
            comparison?.Differences ?? [],
            comparison is { Differs: true } ? reason : null);
    }

    /// <summary>
    /// The comparison of the 12 months to a month; null where none is declared or a force has no value.
    /// </summary>
    /// <param name="measure">The measure, which names its method and the forces that it is compared with.</param>
    /// <param name="end">The last month.</param>
    /// <param name="verdict">The analyst's verdict; null where there is none to compare with.</param>
    /// <param name="reason">Why the verdict differs; published only where it does.</param>
    public PublishedSuggestion? BenchmarkOf(
        Measure measure,
        Month end,
        BenchmarkVerdict? verdict = null,
        string? reason = null)
    {
        if (figures.BenchmarkOf(measure, end) is not { } benchmark || benchmark.For(figures.OwnForce) is null)
        {
            return null;
        }

        var national = measure.BenchmarkGroup == BenchmarkGroup.AllForces ? figures.National(measure, end) : null;
        var suggestion = BenchmarkSuggestion.Of(measure, benchmark, figures.OwnForce, national);
        var comparison = verdict is null ? null : VerdictComparison.Of(verdict, suggestion);
        return new PublishedSuggestion(
            suggestion.Verdict?.Text,
            PositionMethods.Name(measure.PositionMethod),
            PositionMethods.Rule(measure.PositionMethod),
            suggestion.Parts,
            comparison?.Differences ?? [],
            comparison is { Differs: true } ? reason : null);
    }

    private ControlChart? ChartOf(Measure measure, Month end)
    {
        var points = figures.DiscreteOf(measure, figures.OwnForce, end);
        return points.Count == 0
            ? null
            : ControlChart.Of(points, measure.Breaks, DiscreteSeries.BoundsOf(measure.Unit));
    }
}
