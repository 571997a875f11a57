using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>A section's charts as figures.</summary>
internal static class ChartFigures
{
    private const int MostSeries = 4;

    public static IEnumerable<SemanticBlock> Compose(PublishedSection section)
    {
        var drawable = section.Charts.Where(IsDrawable).ToList();
        if (drawable.Count > 0)
        {
            yield return new FiguresBlock([.. drawable.Select(chart => Figure(chart, section.Charts))], Level: 4);
        }

        foreach (var chart in section.Charts.Except(drawable))
        {
            yield return new ParagraphBlock(
                $"{chart.Title}: there is no figure to draw for this chart.", ParagraphRole.Note);
        }
    }

    private static bool IsDrawable(ChartModel chart) =>
        chart.Months.Count > 0
        && chart.Series.Count is > 0 and <= MostSeries
        && chart.Series.All(series => series.Values.Count == chart.Months.Count);

    private static Figure Figure(ChartModel chart, IReadOnlyList<ChartModel> all) => new()
    {
        Title = chart.Title,
        Subtitle = chart.Subtitle,
        AlternativeText = chart.AlternativeText,
        Draw = (size, measure) => ChartLayout.Draw(chart, size, measure),
        Notes = [.. Notes(chart)],
        SharedAxis = chart.AlignedWith ?? (all.Any(other => other.AlignedWith == chart.Slug) ? chart.Slug : null),
    };

    private static IEnumerable<InlineRun> Notes(ChartModel chart)
    {
        if (chart.Illustrative)
        {
            yield return new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative);
        }

        if (chart.Edition.Length > 0)
        {
            yield return new InlineRun(chart.Edition);
        }

        foreach (var note in ChartNotes.For(chart))
        {
            yield return new InlineRun(note);
        }
    }
}
