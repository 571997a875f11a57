using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>A chart as texts by the names of the form's fields, to be compared one by one.</summary>
internal static class ChartTexts
{
    private const string From = nameof(ChartForm.FromMonth);

    public static StartedTexts Of(ReportChart chart) => new()
    {
        [nameof(ChartForm.Title)] = chart.Title,
        [nameof(ChartForm.Measures)] = Lines(chart.Measures),
        [nameof(ChartForm.Value)] = chart.Value.ToString(),
        [nameof(ChartForm.Comparators)] = Lines(chart.Comparators.Order()),
        [From] = chart.From.ToString(),
        [nameof(ChartForm.Notes)] = Paragraphs.Together(chart.Notes),
        [nameof(ChartForm.AlignedWith)] = chart.AlignedWith,
        [nameof(ChartForm.AlternativeText)] = chart.AlternativeText,
        [nameof(ChartForm.Summary)] = chart.Summary,
    };

    /// <summary>Text by text: what only one of both changed is that one's.</summary>
    public static MergedChart Merge(StartedTexts started, ReportChart yours, ReportChart stored)
    {
        var (mine, theirs, merge) = (Of(yours), Of(stored), new ThreeWay());
        var texts = mine.Keys.ToDictionary(
            field => field, field => merge.Merge(field, started.Of(field), mine.Of(field), theirs.Of(field)));
        return new MergedChart(merge.Clash is null ? Chart(yours.Slug, texts) : yours, merge.Clash);
    }

    private static ReportChart Chart(string slug, Dictionary<string, string> texts) => new(
        slug,
        texts[nameof(ChartForm.Title)],
        Enum.Parse<ChartValue>(texts[nameof(ChartForm.Value)]),
        Month.Parse(texts[From]),
        Items(texts[nameof(ChartForm.Measures)]).Select(MeasureSlug.Parse),
        Items(texts[nameof(ChartForm.Comparators)]).Select(Enum.Parse<ChartComparator>),
        Paragraphs.Apart(texts[nameof(ChartForm.Notes)]))
    {
        AlignedWith = texts[nameof(ChartForm.AlignedWith)] is { Length: > 0 } other ? other : null,
        AlternativeText = texts[nameof(ChartForm.AlternativeText)],
        Summary = texts[nameof(ChartForm.Summary)],
    };

    private static string Lines<T>(IEnumerable<T> items) => string.Join('\n', items);

    private static string[] Items(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
