namespace PerformanceReports.Domain.Reports;

/// <summary>What keeps a section from being reviewed, as far as it can be seen without the figures.</summary>
internal static class SectionProblems
{
    public static IEnumerable<ReportProblem> Of(ReportSection section) =>
        Emptiness(section)
            .Concat(section.Assessments.SelectMany(row => row.Problems(section.Title)))
            .Concat(section.Charts.SelectMany(chart => Of(section, chart)))
            .Concat(section.Actions.Where(action => action is { Ends: true, Reason: null })
                .Select(action => EndsWithoutReason(section, action)));

    private static IEnumerable<ReportProblem> Emptiness(ReportSection section)
    {
        if (section.Assessments.Count == 0 && section.NoMeasures is null)
        {
            yield return new(
                section.Title, "It has no measures and does not say why.", "Add a measure, or say why there are none.");
        }

        if (section.Actions.Count == 0 && section.ActionsIntroduction is null)
        {
            yield return new(
                section.Title, "It has no planned actions.", "Add an action, or say why there are none.");
        }
    }

    private static IEnumerable<ReportProblem> Of(ReportSection section, ReportChart chart)
    {
        var item = new ReportItem(ReportItemKind.Chart, chart.Slug);
        if (chart.AlternativeText == chart.Title)
        {
            yield return new(
                section.Title,
                $"The alternative text of chart {chart.Slug} is its title.",
                "Say what the chart shows, or leave the drafted text.",
                item);
        }

        if (chart.AlignedWith is { } other && section.Charts.All(held => held.Slug != other))
        {
            yield return new(
                section.Title,
                $"Chart {chart.Slug} is aligned with {other}, which the section does not have.",
                "Name a chart of the same section.",
                item);
        }
    }

    private static ReportProblem EndsWithoutReason(ReportSection section, PlannedAction action) => new(
        section.Title,
        $"An action is {action.State.ToString().ToLowerInvariant()} and nothing says why: {Start(action.Text)}",
        "Say what was achieved, or why it stopped.",
        new ReportItem(ReportItemKind.Action, action.Key));

    private static string Start(string text) => text.Length <= 60 ? text : text[..60].TrimEnd() + "\u2026";
}
