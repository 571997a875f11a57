using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>The signals of a stretch of an XmR chart, newest first: of the last 12 months, and earlier ones.</summary>
public sealed record SignalList
{
    private SignalList(MeasureControlSegment segment, bool isNewest, bool startsAfterBreak)
    {
        Segment = segment;
        StartsAfterBreak = startsAfterBreak;
        var recently = segment.Points[^1].End.AddMonths(-12);
        var signals = segment.Signals.OrderByDescending(signal => signal.Ends[^1]).ToLookup(
            signal => isNewest && signal.Ends[^1] > recently);
        (IsNewest, Recent, Earlier) = (isNewest, [.. signals[true]], [.. signals[false]]);
    }

    public MeasureControlSegment Segment { get; }

    public bool StartsAfterBreak { get; }

    /// <summary>Whether the stretch reaches to the newest figures.</summary>
    public bool IsNewest { get; }

    public IReadOnlyList<MeasureSignal> Recent { get; }

    public IReadOnlyList<MeasureSignal> Earlier { get; }

    /// <summary>"June 2017 to December 2025".</summary>
    public string Title => $"{Segment.Points[0].End.Name} to {Segment.Points[^1].End.Name}"
        + (StartsAfterBreak ? ", after a break in the series" : "");

    /// <summary>The mean and limits in a sentence, with what they come from.</summary>
    /// <param name="unit">What the chart's values count.</param>
    public string Limits(string unit)
    {
        var screened = Segment.ScreenedOut > 0
            ? $", leaving out {Words.Count(Segment.ScreenedOut, "large jump", "large jumps")}"
            : "";
        return $"Mean {Rounded(Segment.Mean)}, limits {Rounded(Segment.Lower)} to {Rounded(Segment.Upper)} {unit}: "
            + $"the mean plus and minus 2.66 times the mean moving range, {Rounded(Segment.MeanMovingRange)}{screened}.";
    }

    /// <summary>The stretches of a chart, newest first.</summary>
    public static IReadOnlyList<SignalList> Of(MeasureControl? control)
    {
        var segments = control?.Segments ?? [];
        return
        [
            .. segments.Select((segment, index) => new SignalList(segment, index == segments.Count - 1, index > 0))
                .Reverse(),
        ];
    }

    // Limits of 0.0008 homicides a thousand and of 1,900 thefts are both told.
    private static string Rounded(decimal? value) => value is { } held
        ? Words.Number(held, Math.Abs(held) < 1 ? 4 : Math.Abs(held) < 100 ? 2 : 0)
        : ChartTable.NotAvailable;
}
