using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Where a quarter is chosen: its end, what it starts from, and what it draws on.</summary>
/// <param name="Form">What was chosen so far.</param>
/// <param name="Sources">The reports to start from, the newest first.</param>
/// <param name="Shelf">The extracts held.</param>
/// <param name="Existing">The report that there is for the chosen month already; null where there is none.</param>
public sealed record StartPage(
    StartForm Form, IReadOnlyList<StartSource> Sources, ExtractShelf Shelf, Month? Existing) : EditingPage
{
    public override string Title => "Start a quarter";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above => [new("Reports", ReportPlaces.All)];

    public IEnumerable<Choice> Starts =>
    [
        .. Sources.Select(source => new Choice(source.Key, source.Label, source.Hint.Length == 0 ? null : source.Hint)),
        new(StartForm.Blank, "None: begin with a blank report"),
    ];
}
