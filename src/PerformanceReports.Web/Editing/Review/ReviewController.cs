using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Publishing;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Reports.Checklist;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>A report from draft to approval: read as the public will read it, with what is said of it.</summary>
public sealed class ReviewController(
    ReportEditor editor, ReviewPages pages, ReviewComments comments, ReportChecks checks) : Controller
{
    [HttpGet(ReviewPlaces.Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await pages.OfAsync(report, User, cancellationToken) is { } page ? View(page) : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(ReviewPlaces.SubmitPath)]
    public async Task<IActionResult> Submit(string report, int revision, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(report, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var problems = ProblemsOf(found, await checks.OfAsync(found, cancellationToken));
        var result = await MoveAsync(report, revision, held => held.Submit(problems), cancellationToken);
        return this.BackTo(
            ReportPlaces.Review(report), result, "The report is in review. Nobody changes it until it is returned.");
    }

    [Authorize(Rights.TakePart)]
    [HttpPost(ReviewPlaces.ReturnPath)]
    public async Task<IActionResult> Return(string report, int revision, CancellationToken cancellationToken)
    {
        var result = await MoveAsync(report, revision, held => held.ReturnToDraft(), cancellationToken);
        return this.BackTo(
            ReportPlaces.Review(report), result, "The report is a draft again. Its authors can change it.");
    }

    [Authorize(Rights.Review)]
    [HttpPost(ReviewPlaces.ApprovePath)]
    public async Task<IActionResult> Approve(string report, int revision, CancellationToken cancellationToken)
    {
        var approver = User.PersonName();
        if (await editor.FindAsync(report, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        // A comment that comes meanwhile counts in the report, which is then not the one that was seen.
        var said = await comments.OfAsync(found.Id, cancellationToken);
        var result = await MoveAsync(report, revision, held => held.Approve(approver, said), cancellationToken);
        var next = result.Status == EditStatus.Saved ? ReportPlaces.Publishing(report) : ReportPlaces.Review(report);
        return this.BackTo(next, result, "The report is approved. Set the time of its publication.");
    }

    private Task<EditResult> MoveAsync(
        string key, int revision, Action<Report> move, CancellationToken cancellationToken) =>
        editor.ChangeAsync(
            key,
            held =>
            {
                held.RequireSeen(revision);
                move(held);
            },
            cancellationToken);

    // What the report sees itself it says itself.
    private static List<ReportProblem> ProblemsOf(Report report, CheckedReport found)
    {
        var own = report.Problems().Select(problem => problem.What).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Errors
                .Where(error => !own.Contains(error.What))
                .Select(error => new ReportProblem(
                    error.Section is { } slug && report.FindSection(slug) is { } section ? section.Title : report.Title,
                    error.What,
                    error.Remedy)),
        ];
    }
}
