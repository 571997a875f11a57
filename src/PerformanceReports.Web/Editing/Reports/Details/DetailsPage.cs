using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Details;

/// <summary>What a report is called and what it covers.</summary>
public sealed record DetailsPage(Report Report, bool MayDraft, DetailsForm Form, EditClash? Clash = null)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Title, introduction and notes";
}
