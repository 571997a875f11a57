using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Checking;

/// <summary>Lists the texts that people write for a report.</summary>
internal static class TextPlaces
{
    /// <summary>Those outside the sections.</summary>
    public static IEnumerable<TextPlace> Of(Report report) =>
    [
        new(report.Introduction, "The report, introduction", new ChecklistTarget(ChecklistPlace.Introduction)),
        .. report.Notes.Select(note =>
            new TextPlace(note, "The report, notes", new ChecklistTarget(ChecklistPlace.Notes))),
        .. report.Parts.Select(part => new TextPlace(
            part.Introduction,
            $"{part.Title}, introduction",
            new ChecklistTarget(ChecklistPlace.Part, Key: part.Slug))),
    ];

    /// <summary>Those of a section.</summary>
    public static IEnumerable<TextPlace> Of(ReportSection section) =>
    [
        .. Single(section, section.NoMeasures, "statement on measures", ChecklistPlace.NoMeasures),
        .. section.Assessments.SelectMany(row => Of(section, row)),
        .. section.Charts.SelectMany(chart => Of(section, chart)),
        .. Single(
            section, section.ActionsIntroduction, "introduction to the actions", ChecklistPlace.ActionsIntroduction),
        .. section.Actions.SelectMany((action, index) => Item(
            section, ReportItemKind.Action, action.Key, $"action {index + 1}", [action.Text, action.Reason])),
        .. section.Comments.SelectMany((comment, index) => Item(
            section, ReportItemKind.Comment, comment.Key, $"comment {index + 1}", [comment.Text])
            .Select(place => place with { Carried = comment.CarriedText })),
    ];

    private static IEnumerable<TextPlace> Of(ReportSection section, Assessment row) => Item(
        section,
        ReportItemKind.Measure,
        row.Measure.ToString(),
        row.Title,
        [row.Note, row.TrendReason, row.BenchmarkReason]);

    private static IEnumerable<TextPlace> Of(ReportSection section, ReportChart chart) => Item(
        section,
        ReportItemKind.Chart,
        chart.Slug,
        $"chart {chart.Title}",
        [chart.AlternativeText, chart.Summary, .. chart.Notes]);

    private static IEnumerable<TextPlace> Single(
        ReportSection section, string? text, string name, ChecklistPlace place) => text is null
            ? []
            : [new(text, $"{section.Title}, {name}", new ChecklistTarget(place, section.Slug), section)];

    private static IEnumerable<TextPlace> Item(
        ReportSection section, ReportItemKind kind, string key, string name, IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(text => new TextPlace(
            text, $"{section.Title}, {name}", ChecklistTarget.Of(section, new ReportItem(kind, key)), section));
}
