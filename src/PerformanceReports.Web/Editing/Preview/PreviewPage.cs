using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>What there is to preview.</summary>
public sealed record PreviewPage(Report Report, PreviewResult? Preview) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Preview";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Key))];
}
