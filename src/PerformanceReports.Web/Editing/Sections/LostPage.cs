using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Says why texts were not saved, and gives them back to be copied.</summary>
public sealed record LostPage(ItemKey Key, SectionForm Form, string? Reason) : EditingPage
{
    public override string Title => "Your text was not saved";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new("This report", ReportPlaces.Report(Key.Section.Report))];

    public string Why => Reason ?? "This section is no longer in the report: somebody has removed it.";

    /// <summary>Whether the section is still there to go back to.</summary>
    public bool HasSection => Reason is not null;

    /// <summary>What was typed, by the label of its field.</summary>
    public IEnumerable<(string Id, string Label, string Text)> Texts => SectionTexts.FieldsOf(Key.Item)
        .Where(asked => Form.Texts.ContainsKey(asked.Name) && asked.Name != SectionTexts.State)
        .Select(asked => ($"lost-{asked.Name}", asked.Label, Form.TextOf(asked.Name)));
}
