using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Withdrawing;

/// <summary>Withdrawing a published report.</summary>
public sealed record WithdrawalPage(Report Report, WithdrawalForm Form) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Withdraw the report";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Publishing", ReportPlaces.Publishing(Key)),
    ];
}
