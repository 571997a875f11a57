using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What concerns a chart: whether it can be drawn, what it says in words, what it is drawn against.</summary>
internal static class ChartRules
{
    public static IEnumerable<ChecklistItem> Check(CheckScope scope, ReportSection section, ReportChart chart)
    {
        var target = ChecklistTarget.Of(section, new ReportItem(ReportItemKind.Chart, chart.Slug));
        return Drawing(scope, chart).Concat(Words(chart)).Concat(Series(chart)).Concat(Comparators(scope, chart))
            .Select(problem => new ChecklistItem(
                problem.Severity, $"{section.Title}, chart {chart.Title}", problem.What, problem.Remedy, target));
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Drawing(
        CheckScope scope, ReportChart chart)
    {
        var measures = chart.Measures.Select(scope.MeasureOf).ToList();
        if (measures.Contains(null))
        {
            return [(ChecklistSeverity.Error, "It draws a measure that is not held.", "Choose another measure.")];
        }

        try
        {
            scope.Charts.Build(chart, [.. measures.OfType<Measure>()]);
            return [];
        }
        catch (PublicationRefusedException refusal)
        {
            return [(ChecklistSeverity.Error, refusal.Message, "Mend the chart, or take it away.")];
        }
    }

    /// <summary>That the words are exactly the title, the section says itself.</summary>
    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Words(ReportChart chart)
    {
        if (chart.AlternativeText is { } text && text != chart.Title && Bare(text) == Bare(chart.Title))
        {
            yield return (
                ChecklistSeverity.Error,
                "Its alternative text says no more than its title.",
                "Say what the chart shows, or leave the drafted text.");
        }
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Series(ReportChart chart)
    {
        if (chart.Measures.Count + chart.Comparators.Count == 1)
        {
            yield return (
                ChecklistSeverity.Warning,
                "It shows one line alone.",
                "Add a comparator, or leave it where there is nothing to compare with.");
        }
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Comparators(
        CheckScope scope, ReportChart chart)
    {
        if (chart.Notes.Count > 0 || scope.MeasureOf(chart.Measures[0]) is not { } measure)
        {
            yield break;
        }

        foreach (var (name, area) in chart.Comparators.Select(Named))
        {
            if (scope.NewestOf(measure, area) is { } newest && newest < scope.ExpectedEnd(measure))
            {
                yield return (
                    ChecklistSeverity.Warning,
                    $"The figures of {name} end with {newest.Name}, before the report's period does.",
                    "Say so in a note to the chart, or bring in the newer figures.");
            }
        }
    }

    private static (string Name, FigureArea Area) Named(ChartComparator comparator) => comparator switch
    {
        ChartComparator.National => ("England and Wales", FigureArea.National),
        _ => ("the most similar group", FigureArea.SimilarGroup),
    };

    private static string Bare(string text)
    {
        var words = string.Concat(
            text.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter == ' ')).Trim();
        string[] frames = ["a chart of ", "chart of ", "a graph of ", "graph of ", "a chart showing ", "showing "];
        return frames.FirstOrDefault(frame => words.StartsWith(frame, StringComparison.Ordinal)) is { } found
            ? words[found.Length..]
            : words;
    }
}
