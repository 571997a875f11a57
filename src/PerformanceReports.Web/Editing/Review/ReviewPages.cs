using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Preview;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Reports.Checklist;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>Reads what the review of a report shows.</summary>
public sealed class ReviewPages(
    ReportEditor editor,
    ReviewComments comments,
    PreviewMaker previews,
    ReportChecks checks,
    IAuthorizationService authorisation)
{
    public async Task<ReviewPage?> OfAsync(string key, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(key, cancellationToken) is not { } report)
        {
            return null;
        }

        var said = await comments.OfAsync(report.Id, cancellationToken);
        var preview = await previews.OfAsync(key, cancellationToken);
        var snapshot = preview?.Publications is { } made ? await made.ReadAsync(cancellationToken) : null;
        return new ReviewPage(report, said)
        {
            Read = snapshot?.FindReport(key, version: null)?.Document,
            Problem = preview?.Problem,
            Found = await checks.OfAsync(report, cancellationToken),
            MayDraft = await MayAsync(person, Rights.Draft),
            MayReview = await MayAsync(person, Rights.Review),
            ApprovalRefusal = RefusalOf(report, said, person.PersonName()),
        };
    }

    // Asked of the domain, so that the page never says other than what the move itself would.
    private static string? RefusalOf(Report report, IReadOnlyList<ReviewComment> said, string person) =>
        report.WhyNotApprovedBy(person, said);

    private async Task<bool> MayAsync(ClaimsPrincipal person, string right) =>
        (await authorisation.AuthorizeAsync(person, right)).Succeeded;
}
