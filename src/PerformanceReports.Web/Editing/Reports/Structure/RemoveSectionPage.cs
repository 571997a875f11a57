using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>What would be lost with a section.</summary>
public sealed record RemoveSectionPage(Report Report, ReportSection Content)
    : WorkingReportPage(Report, MayDraft: true)
{
    public override string Title => "Remove the section";

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new("Parts and sections", ReportPlaces.Structure(Key))];

    public IReadOnlyList<string> Losses =>
    [
        Wording.Count(Content.Assessments.Count, "measure") + " with their verdicts",
        Wording.Count(Content.Charts.Count, "chart"),
        Wording.Count(Content.Actions.Count, "action"),
        Wording.Count(Content.Comments.Count, "comment"),
    ];
}
