using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Publishing.Changes;

/// <summary>What has changed since the report before, in words: the same on the site and in the PDF.</summary>
public sealed class SinceLastReport
{
    private readonly PublishedReport _report;
    private readonly PublishedSince _since;

    private SinceLastReport(PublishedReport report, PublishedSince since)
    {
        (_report, _since) = (report, since);
        Changes =
        [
            .. report.Sections().SelectMany(section => section.Measures)
                .DistinctBy(measure => measure.Slug)
                .Select(VerdictChange.Of)
                .OfType<VerdictChange>(),
        ];
    }

    /// <summary>"Since the report for March 2024".</summary>
    public string Title => $"Since the report for {_since.Period.EndName}";

    /// <summary>The measures that both reports carry, in the order of the newer.</summary>
    public IReadOnlyList<VerdictChange> Changes { get; }

    /// <summary>How many verdicts are others, in a sentence.</summary>
    public string Summary
    {
        get
        {
            var changed = Changes.Count(change => change.Any);
            var compared = string.Create(
                CultureInfo.InvariantCulture,
                $"Of {Count(Changes.Count, "measure")} that both reports carry, {Some(changed)} another verdict");
            var (better, worse) = (CountOf(RankMove.Better), CountOf(RankMove.Worse));
            return better + worse == 0
                ? compared + "."
                : $"{compared}. The printed rank is better for {NumberOf(better)} and worse for {NumberOf(worse)}.";
        }
    }

    /// <summary>What changed, a line a subject; those of which there is nothing to say are left out.</summary>
    public IReadOnlyList<ChangeLine> Lines =>
    [
        .. Trends(),
        .. Ranks("Rank better", RankMove.Better),
        .. Ranks("Rank worse", RankMove.Worse),
        .. Positions(),
        .. Measures,
        new("Actions", Actions()),
    ];

    /// <summary>The measures that only one of the two reports carries.</summary>
    public IReadOnlyList<ChangeLine> Measures => [.. Others()];

    /// <summary>What has changed; null for a report without one before it.</summary>
    public static SinceLastReport? Of(PublishedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Since is { } since ? new SinceLastReport(report, since) : null;
    }

    private int CountOf(RankMove move) => Changes.Count(change => change.Rank == move);

    private IEnumerable<ChangeLine> Trends() => Changes
        .Where(change => change.OfTrend)
        .GroupBy(change => (Now: change.Measure.Trend.Direction, Before: change.Before.Trend.Direction))
        .Select(group => new ChangeLine(
            $"Trend now {Word(group.Key.Now)}",
            $"{Names(group.Select(change => change.Measure.ShortTitle))} (was {Word(group.Key.Before)})"));

    private IEnumerable<ChangeLine> Ranks(string label, RankMove move)
    {
        var moved = Changes.Where(change => change.Rank == move).ToList();
        if (moved.Count > 0)
        {
            yield return new ChangeLine(label, Names(moved.Select(change => string.Create(
                CultureInfo.InvariantCulture,
                $"{change.Measure.ShortTitle} ({Rank.Ordinal(change.Before.Benchmark.Rank!.Value)} to "
                + $"{Rank.Ordinal(change.Measure.Benchmark.Rank!.Value)} of {change.Measure.Benchmark.Of})"))));
        }
    }

    private IEnumerable<ChangeLine> Positions() => Changes
        .Where(change => change.OfPosition)
        .Where(change => change is { Measure.Benchmark.Position: not null, Before.Benchmark.Position: not null })
        .GroupBy(change =>
            (Now: change.Measure.Benchmark.Position!.Value, Before: change.Before.Benchmark.Position!.Value))
        .Select(group => new ChangeLine(
            $"Now {VerdictChange.Words(group.Key.Now)}",
            $"{Names(group.Select(change => change.Measure.ShortTitle))} (was {VerdictChange.Words(group.Key.Before)})"));

    private IEnumerable<ChangeLine> Others()
    {
        var added = _report.Sections().SelectMany(section => section.Measures)
            .Where(measure => measure.Previous is null)
            .Select(measure => measure.ShortTitle).Distinct().ToList();
        if (added.Count > 0)
        {
            yield return new ChangeLine("New measures", Names(added));
        }

        if (_since.MeasuresGone.Count > 0)
        {
            yield return new ChangeLine(
                "No longer reported", Names(_since.MeasuresGone.Select(measure => measure.ShortTitle).Distinct()));
        }
    }

    private string Actions()
    {
        var states = _report.Sections().SelectMany(section => section.Actions).CountBy(action => action.State)
            .ToDictionary();
        int Of(ActionState state) => states.GetValueOrDefault(state);
        var gone = _since.ActionsGone.Count;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(ActionState.New)} new, {Of(ActionState.Continuing)} continuing, {Of(ActionState.Completed)} completed, "
            + $"{Of(ActionState.Stopped)} stopped");
        return gone == 0 ? text : text + string.Create(
            CultureInfo.InvariantCulture, $"; {gone} of that report {(gone == 1 ? "is" : "are")} no longer listed");
    }

    private static string Names(IEnumerable<string> names) => Sentences.List([.. names]);

    private static string Some(int count) => NumberOf(count) + (count > 1 ? " have" : " has");

    private static string NumberOf(int count) =>
        count == 0 ? "none" : count.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Word(TrendDirection direction) => direction switch
    {
        TrendDirection.Increasing => "increasing",
        TrendDirection.Reducing => "reducing",
        _ => "stable",
    };
}
