using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>Where a report's figures come from, and how far they reach.</summary>
/// <param name="Report">The report.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Shelf">What is held.</param>
/// <param name="Short">The measures whose figures do not reach the end of the period, as the report is stored.</param>
/// <param name="Clash">What somebody else chose meanwhile, or null.</param>
public sealed record ExtractsPage(
    Report Report,
    bool MayDraft,
    ExtractsForm Form,
    ExtractShelf Shelf,
    IReadOnlyList<MeasureReach> Short,
    EditClash? Clash = null)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Where the figures come from";
}
