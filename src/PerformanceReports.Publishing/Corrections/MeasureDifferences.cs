namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences of one row of a measures summary.</summary>
internal static class MeasureDifferences
{
    public static IReadOnlyList<PublishedDifference> Of(PublishedMeasure before, PublishedMeasure after)
    {
        IReadOnlyList<PublishedDifference> found =
        [
            .. TextDifferences.Of("Title of a measure", before.Title, after.Title),
            .. Figures(before, after),
            .. Verdicts(before, after),
            .. TextDifferences.Of($"{after.Title}: definition", before.Definition, after.Definition),
            .. TextDifferences.Of($"{after.Title}: edition of the figures", before.Edition, after.Edition),
            .. TextDifferences.OfLists($"{after.Title}: note", before.Notes, after.Notes),
        ];
        return found.Count > 0 || PublishedDocuments.AreSame(before, after)
            ? found
            : [new(DifferenceKind.Detail, $"{after.Title}: how it is worked out")];
    }

    private static IEnumerable<PublishedDifference> Figures(PublishedMeasure before, PublishedMeasure after) =>
    [
        .. Value(after, before.Latest, after.Latest),
        .. Value(after, before.YearEarlier, after.YearEarlier),
        .. Compared(before, after),
        .. Stated(before.Stated, after.Stated),
    ];

    private static IEnumerable<PublishedDifference> Value(
        PublishedMeasure row, PublishedValue? before, PublishedValue? after)
    {
        var isSamePeriod = before is null || after is null || before.PeriodEnd == after.PeriodEnd;
        return isSamePeriod
            ? FigureDifferences.Of(
                $"{row.Title}, {(after ?? before)?.PeriodLabel}", before?.Value, after?.Value, row.Format)
            : [new(DifferenceKind.Figure, row.Title, Dated(before!), Dated(after!))];
    }

    private static string Dated(PublishedValue value) => $"{value.Text} ({value.PeriodLabel})";

    private static IEnumerable<PublishedDifference> Compared(PublishedMeasure before, PublishedMeasure after)
    {
        var (old, now) = (before.Computed, after.Computed);
        IEnumerable<PublishedDifference> rank = RankOf(old) == RankOf(now)
            ? []
            : [new(DifferenceKind.Figure, $"{after.Title}, rank by the figures", RankOf(old), RankOf(now))];
        return
        [
            .. rank,
            .. FigureDifferences.Of(
                $"{after.Title}, average of the group", old?.MsgAverage, now?.MsgAverage, after.Format),
            .. FigureDifferences.Of(
                $"{after.Title}, England and Wales", old?.NationalRate, now?.NationalRate, after.Format),
        ];
    }

    private static string? RankOf(PublishedComparison? comparison) =>
        comparison is null ? null : FormattableString.Invariant($"{comparison.RankText} of {comparison.Of}");

    public static IEnumerable<PublishedDifference> Stated(
        IReadOnlyList<PublishedStatement> before, IReadOnlyList<PublishedStatement> after)
    {
        var matched = Matched<PublishedStatement>.By(before, after, NameOf);
        return
        [
            .. matched.Both.Where(pair => pair.Before.Text != pair.After.Text)
                .Select(pair => new PublishedDifference(
                    DifferenceKind.Figure, NameOf(pair.After), pair.Before.Text, pair.After.Text)),
            .. matched.Added.Select(added => new PublishedDifference(
                DifferenceKind.Added, $"Value stated by a report: {NameOf(added)}", After: added.Text)),
            .. matched.Removed.Select(gone => new PublishedDifference(
                DifferenceKind.Removed, $"Value stated by a report: {NameOf(gone)}", Before: gone.Text)),
        ];
    }

    private static string NameOf(PublishedStatement statement) =>
        $"{statement.MeasureTitle}, {statement.AreaName}, {statement.PeriodLabel}";

    private static IEnumerable<PublishedDifference> Verdicts(PublishedMeasure before, PublishedMeasure after) =>
    [
        .. Verdict($"{after.Title}: trend", before.Trend.Text, after.Trend.Text),
        .. Verdict($"{after.Title}: benchmark", before.Benchmark.Text, after.Benchmark.Text),
        .. Verdict(
            $"{after.Title}: reason for the trend", before.TrendSuggestion?.Reason, after.TrendSuggestion?.Reason),
        .. Verdict(
            $"{after.Title}: reason for the benchmark",
            before.BenchmarkSuggestion?.Reason,
            after.BenchmarkSuggestion?.Reason),
    ];

    private static IEnumerable<PublishedDifference> Verdict(string what, string? before, string? after) =>
        before == after ? [] : [new(DifferenceKind.Verdict, what, before, after)];
}
