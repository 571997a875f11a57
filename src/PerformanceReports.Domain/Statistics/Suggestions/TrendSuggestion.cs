using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Control;
using PerformanceReports.Domain.Statistics.Trends;

namespace PerformanceReports.Domain.Statistics.Suggestions;

/// <summary>
/// The trend that the figures suggest, in the reports' vocabulary, with its evidence. The wording follows the long
/// trend; the signals of the short one stand beside it.
/// </summary>
public sealed record TrendSuggestion
{
    private TrendSuggestion(RecentTrend trend, ControlChart? chart, IReadOnlyList<string> parts)
    {
        Trend = trend;
        Chart = chart;
        Parts = parts;
        Verdict = trend.Direction is { } direction ? TrendVerdict.Parse(direction.ToString()) : null;
    }

    /// <summary>The long trend.</summary>
    public RecentTrend Trend { get; }

    /// <summary>The XmR chart to the same month; null where the source has no discrete periods.</summary>
    public ControlChart? Chart { get; }

    /// <summary>The suggested wording; null where the long trend cannot be calculated.</summary>
    public TrendVerdict? Verdict { get; }

    /// <summary>The evidence piece by piece: values, test, signals.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The evidence in one sentence, without a full stop.</summary>
    public string Sentence => string.Join("; ", Parts);

    /// <summary>Suggests a trend.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="trend">Its long trend.</param>
    /// <param name="chart">Its XmR chart, not reaching beyond the report's month; null where there is none.</param>
    public static TrendSuggestion Of(Measure measure, RecentTrend trend, ControlChart? chart = null)
    {
        var longTrend = trend.Test is null
            ? [trend.Explanation!.TrimEnd('.')]
            : new[] { ValuesOf(measure, trend), TestOf(trend.Test, trend) };
        return new TrendSuggestion(trend, chart, [.. longTrend, .. SignalsOf(chart)]);
    }

    private static string ValuesOf(Measure measure, RecentTrend trend)
    {
        var values = trend.Years.Select(
            year => EvidenceWords.Value(measure, year.Value.Value, measure.Decimals));
        var outlook = trend.Outlook switch
        {
            Outlook.Better => ", getting better",
            Outlook.Worse => ", getting worse",
            _ => "",
        };
        return $"{trend.Answer}{outlook}: 12-month {EvidenceWords.Kind(measure)}s {string.Join(", ", values)}" +
            $"{EvidenceWords.Tail(measure)}, {trend.Years[0].Value.Period.End.Name} to {trend.End.Name}";
    }

    private static string TestOf(TrendTest test, RecentTrend trend)
    {
        var (chiSquared, threshold) = Told(test.ChiSquared, TrendTest.Threshold);
        var side = test.IsSignificant ? "above" : "not above";
        var compared = $"chi-squared {chiSquared} is {side} {threshold} (p = 0.002)";
        return (test.IsSignificant, trend.IsInfluenced) switch
        {
            (false, _) => compared,
            (true, false) => compared + ", and leaving out any one year keeps the direction",
            _ => $"{compared}, but without the {TurningYears(trend)} the slope turns",
        };
    }

    private static (string ChiSquared, string Threshold) Told(double chiSquared, double threshold)
    {
        var (first, second) = ((decimal)chiSquared, (decimal)threshold);
        var decimals = EvidenceWords.DecimalsThatTell(2, second, first);
        return (EvidenceWords.Number(first, decimals), EvidenceWords.Number(second, decimals));
    }

    private static string TurningYears(RecentTrend trend) => string.Join(
        " or ",
        trend.Years.Where(year => year.TurnsTheSlope).Select(year => Period.YearEnding(year.Value.Period.End).Label));

    private static string[] SignalsOf(ControlChart? chart)
    {
        if (chart is null || chart.Segments.Count == 0 || chart.Segments[^1].Limits is null)
        {
            return [];
        }

        return chart.RecentSignals switch
        {
            [] => ["no signal in the last 12 months of the control chart"],
            [var only] => [$"the control chart has a signal: {only.Text}"],
            var several =>
            [
                $"the control chart has {several.Count} signals in its last 12 months, first {several[0].Text}",
            ],
        };
    }
}
