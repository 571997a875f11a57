using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>Setting the time of publication.</summary>
public sealed record SchedulePage(Report Report, ScheduleForm Form) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Set the time of publication";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Publishing", ReportPlaces.Publishing(Key)),
    ];
}
