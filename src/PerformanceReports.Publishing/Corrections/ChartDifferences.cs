using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences of one chart.</summary>
internal static class ChartDifferences
{
    // The chart's own table holds all values; here the first show what kind of change it is.
    private const int MostShown = 3;

    public static IReadOnlyList<PublishedDifference> Of(ChartModel before, ChartModel after)
    {
        IReadOnlyList<PublishedDifference> found = [.. Series(before, after), .. Texts(before, after)];
        return found.Count > 0 || PublishedDocuments.AreSame(before, after)
            ? found
            : [new(DifferenceKind.Detail, $"Chart \u201C{after.Title}\u201D: how it is drawn")];
    }

    private static IEnumerable<PublishedDifference> Series(ChartModel before, ChartModel after)
    {
        var matched = Matched<ChartSeries>.By(before.Series, after.Series, series => series.Name);
        return
        [
            .. matched.Both.SelectMany(pair => Values(before, pair.Before, after, pair.After)),
            .. matched.Added.Select(added => new PublishedDifference(
                DifferenceKind.Added, $"Line of the chart \u201C{after.Title}\u201D", After: added.Name)),
            .. matched.Removed.Select(gone => new PublishedDifference(
                DifferenceKind.Removed, $"Line of the chart \u201C{after.Title}\u201D", Before: gone.Name)),
        ];
    }

    private static IEnumerable<PublishedDifference> Values(
        ChartModel before, ChartSeries oldSeries, ChartModel after, ChartSeries newSeries)
    {
        var (old, now) = (ByMonth(before, oldSeries), ByMonth(after, newSeries));
        var months = old.Keys.Union(now.Keys).Order().ToList();
        var changed = months
            .Where(month => old.GetValueOrDefault(month) != now.GetValueOrDefault(month))
            .Select(month => (Month: month, Values: FigureDifferences.Write(
                old.GetValueOrDefault(month), now.GetValueOrDefault(month), after.Format)))
            .ToList();
        if (changed.Count > 0)
        {
            yield return new(
                DifferenceKind.Chart,
                FormattableString.Invariant(
                    $"Chart \u201C{after.Title}\u201D, {newSeries.Name}: {changed.Count} of {months.Count} values"),
                Shown(changed, value => value.Before),
                Shown(changed, value => value.After));
        }
    }

    private static string Shown(
        List<(Month Month, (string? Before, string? After) Values)> changed,
        Func<(string? Before, string? After), string?> side)
    {
        var shown = changed.Take(MostShown).Select(
            change => $"{change.Month.Name}: {side(change.Values) ?? "not available"}");
        return string.Join("; ", shown) + (changed.Count > MostShown ? "; and others" : "");
    }

    private static Dictionary<Month, decimal?> ByMonth(ChartModel chart, ChartSeries series) =>
        chart.Months.Zip(series.Values).ToDictionary(point => point.First, point => point.Second);

    private static IEnumerable<PublishedDifference> Texts(ChartModel before, ChartModel after) =>
    [
        .. TextDifferences.Of("Title of a chart", before.Title, after.Title),
        .. TextDifferences.Of($"Chart \u201C{after.Title}\u201D: subtitle", before.Subtitle, after.Subtitle),
        .. TextDifferences.Of($"Chart \u201C{after.Title}\u201D: summary", before.Summary, after.Summary),
        .. TextDifferences.Of(
            $"Chart \u201C{after.Title}\u201D: description", before.AlternativeText, after.AlternativeText),
        .. TextDifferences.Of(
            $"Chart \u201C{after.Title}\u201D: edition of the figures", before.Edition, after.Edition),
        .. TextDifferences.OfLists($"Chart \u201C{after.Title}\u201D: note", before.Notes, after.Notes),
    ];
}
