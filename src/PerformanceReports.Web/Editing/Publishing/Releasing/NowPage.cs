using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>Publishing at once.</summary>
public sealed record NowPage(Report Report, NowForm Form) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Publish now";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Publishing", ReportPlaces.Publishing(Key)),
    ];
}
