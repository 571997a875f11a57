using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>The title of a section, new or to be changed.</summary>
/// <param name="Report">The report.</param>
/// <param name="Slug">The section's slug; null for a new one.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
/// <param name="Person">Who changed it.</param>
public sealed record SectionTitlePage(
    Report Report, string? Slug, SectionTitleForm Form, EditClash? Clash = null, string Person = "")
    : WorkingReportPage(Report, MayDraft: true)
{
    public override string Title => Slug is null ? "Add a section" : "Rename the section";

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new("Parts and sections", ReportPlaces.Structure(Key))];

    public string Address => ReportPlaces.Structure(Key) + (Slug is null ? "/new-section" : $"/sections/{Slug}");

    public IReadOnlyList<SelectListItem> Parts =>
        [.. Report.Parts.Select(part => new SelectListItem(part.Title, part.Slug))];
}
