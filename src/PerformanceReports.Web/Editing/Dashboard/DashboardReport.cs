using System.Security.Claims;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>A report as the dashboard lists it.</summary>
/// <param name="Period">What it reports on.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="LastAuthor">Who changed it last.</param>
/// <param name="NextStep">What the person who looks can do with it.</param>
public sealed record DashboardReport(
    Period Period, string Title, ReportStatus Status, string LastAuthor, string NextStep)
{
    public string Address => ReportPlaces.Report($"{Period.End}");

    public bool IsInProgress => Status is ReportStatus.Draft or ReportStatus.InReview or ReportStatus.Approved;

    public string StatusName => Status == ReportStatus.InReview ? "In review" : Status.ToString();

    public string StatusColour => Status switch
    {
        ReportStatus.Draft => "blue",
        ReportStatus.InReview => "yellow",
        ReportStatus.Approved => "green",
        _ => "grey",
    };

    internal static DashboardReport Of(Report report, ClaimsPrincipal person) =>
        new(report.Period, report.Title, report.Status, report.LastAuthor, Step(report, person));

    private static string Step(Report report, ClaimsPrincipal person)
    {
        var (writes, approves) = (person.IsInRole(nameof(Role.Analyst)), person.IsInRole(nameof(Role.Approver)));
        return report.Status switch
        {
            ReportStatus.Draft when writes => "Write, and send for review",
            ReportStatus.InReview when approves => "Review, then approve or return",
            ReportStatus.InReview when writes => "Answer the reviewer’s comments",
            ReportStatus.Approved when approves => "Publish, or set the time",
            _ => "Read and preview",
        };
    }
}
