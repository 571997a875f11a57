using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>Answering a review comment.</summary>
public sealed record AnswerPage(Report Report, ReviewComment Comment, AnswerForm Form) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Answer a review comment";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Review", ReportPlaces.Review(Key)),
    ];
}
