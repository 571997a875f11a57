using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>A part of a report, new or to be changed.</summary>
/// <param name="Report">The report.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Part">The part's slug; null for a new one.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Plans">The plans, and priorities of plans, that it can report on.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record PartPage(
    Report Report,
    bool MayDraft,
    string? Part,
    PartForm Form,
    IReadOnlyList<SelectListItem> Plans,
    EditClash? Clash = null)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => Part is null ? "Add a part" : "Change the part";

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new("Parts and sections", ReportPlaces.Structure(Key))];

    public string Address => Part is null ? $"{ReportPlaces.Structure(Key)}/new-part" : ReportPlaces.Part(Key, Part);
}
