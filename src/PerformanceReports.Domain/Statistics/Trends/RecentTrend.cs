using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>
/// The long trend: the last five non-overlapping years, tested for a straight line at p = 0.002. A count is taken as a
/// rate per 1. Where leaving out any one year turns the slope the other way, the answer is "no significant change".
/// Source: OHID, Fingertips public health technical guidance, "Trend markers" ("Recent trend").
/// </summary>
public sealed record RecentTrend
{
    /// <summary>How many years are tested.</summary>
    public const int YearCount = 5;

    private RecentTrend(Month end, Polarity polarity)
    {
        End = end;
        Polarity = polarity;
    }

    /// <summary>The last month of the last year.</summary>
    public Month End { get; }

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; }

    /// <summary>The answer.</summary>
    public TrendAnswer Answer { get; private init; }

    /// <summary>Why it cannot be calculated; null where it is.</summary>
    public NoTrendReason? Reason { get; private init; }

    /// <summary>The reason in a sentence, naming the month; null where the trend is calculated.</summary>
    public string? Explanation { get; private init; }

    /// <summary>The five years, oldest first; empty where the trend cannot be calculated.</summary>
    public IReadOnlyList<TrendYear> Years { get; private init; } = [];

    /// <summary>The test; null where the trend cannot be calculated.</summary>
    public TrendTest? Test { get; private init; }

    /// <summary>The change a year, in the measure's unit; null where the trend cannot be calculated.</summary>
    public double? SlopePerYear { get; private init; }

    /// <summary>Whether leaving out one of the years turns the slope the other way.</summary>
    public bool IsInfluenced => Years.Any(year => year.TurnsTheSlope);

    /// <summary>The answer in the reports' terms; null where the trend cannot be calculated.</summary>
    public TrendDirection? Direction => Answer switch
    {
        TrendAnswer.Increasing => TrendDirection.Increasing,
        TrendAnswer.Reducing => TrendDirection.Reducing,
        TrendAnswer.Stable => TrendDirection.Stable,
        _ => null,
    };

    /// <summary>Getting better or worse by polarity; null where the trend cannot be calculated.</summary>
    public Outlook? Outlook => Direction is { } direction ? Outlooks.Of(direction, Polarity) : null;

    /// <summary>The last months of the five years that end with a month, oldest first.</summary>
    public static IReadOnlyList<Month> YearsTo(Month end) =>
        [.. Enumerable.Range(1, YearCount).Select(time => end.AddMonths(-12 * (YearCount - time)))];

    /// <summary>Works out the trend of the five years that end with a month.</summary>
    /// <param name="measure">The measure, with its breaks.</param>
    /// <param name="end">The report's month.</param>
    /// <param name="values">12-month values of one force, in any order; other periods are not looked at.</param>
    /// <exception cref="ArgumentException">The values are of several forces, or two are of one period.</exception>
    public static RecentTrend Of(Measure measure, Month end, IEnumerable<MeasureValue> values)
    {
        var held = TrendYears.Held(values, end);
        var trend = new RecentTrend(end, measure.Polarity);
        if (TrendYears.ObstacleTo(measure, end, held) is { } obstacle)
        {
            return trend with { Reason = obstacle.Reason, Explanation = obstacle.Explanation };
        }

        var years = TrendYears.Of(measure, held);
        var test = TrendYears.Test(measure.Unit, years);
        var isTrend = test.IsSignificant && !years.Any(year => year.TurnsTheSlope);
        return trend with
        {
            Years = years,
            Test = test,
            SlopePerYear = test.Slope * (measure.Unit == MeasureUnit.Percentage ? 100 : 1),
            Answer = !isTrend ? TrendAnswer.Stable : test.Slope > 0 ? TrendAnswer.Increasing : TrendAnswer.Reducing,
        };
    }
}
