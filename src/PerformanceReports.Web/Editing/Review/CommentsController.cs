using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>What is said of a report in review.</summary>
[Authorize(Rights.TakePart)]
public sealed class CommentsController(ReportEditor editor, ReviewComments comments) : Controller
{
    [HttpGet(ReviewPlaces.CommentPath)]
    public async Task<IActionResult> Index(
        string report, string? section, ReportItemKind? kind, string? item, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Comment", new CommentPage(found, new CommentForm { Section = section, Kind = kind, Item = item }))
            : NotFound();

    [HttpPost(ReviewPlaces.CommentPath)]
    public async Task<IActionResult> Add(string report, CommentForm form, CancellationToken cancellationToken)
    {
        var result = await comments.AddAsync(report, form, User.PersonName(), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            return Redirect(ReviewPlaces.At(report, form.Section, form.ReadItem()));
        }

        ModelState.AddModelError("Form.Text", result.Reason ?? "");
        return await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Comment", new CommentPage(found, form))
            : NotFound();
    }

    [HttpGet(ReviewPlaces.AnswerPath)]
    public async Task<IActionResult> Answer(string report, int comment, CancellationToken cancellationToken) =>
        await AnswerPageAsync(report, comment, form: null, cancellationToken);

    [HttpPost(ReviewPlaces.AnswerPath)]
    public async Task<IActionResult> Answer(
        string report, int comment, AnswerForm form, CancellationToken cancellationToken)
    {
        var by = User.PersonName();
        var (changed, refusal) = await comments.ChangeAsync(
            report, comment, (_, held, now) => held.Reply(form.Answer!, by, now), cancellationToken);
        if (changed is null || refusal is null)
        {
            return BackTo(report, changed);
        }

        ModelState.AddModelError("Form.Answer", refusal);
        return await AnswerPageAsync(report, comment, form, cancellationToken);
    }

    [HttpPost(ReviewPlaces.ResolvePath)]
    public Task<IActionResult> Resolve(string report, int comment, CancellationToken cancellationToken)
    {
        var by = User.PersonName();
        return ChangeAsync(report, comment, (_, held, now) => held.Resolve(by, now), cancellationToken);
    }

    [HttpPost(ReviewPlaces.ReopenPath)]
    public Task<IActionResult> Reopen(string report, int comment, CancellationToken cancellationToken) =>
        ChangeAsync(report, comment, (about, held, _) => held.Reopen(about), cancellationToken);

    private async Task<IActionResult> ChangeAsync(
        string report,
        int comment,
        Action<Report, ReviewComment, DateTimeOffset> change,
        CancellationToken cancellationToken)
    {
        var (changed, refusal) = await comments.ChangeAsync(report, comment, change, cancellationToken);
        if (refusal is not null)
        {
            TempData.Warn(refusal);
        }

        return BackTo(report, changed);
    }

    private IActionResult BackTo(string report, ReviewComment? comment) =>
        comment is null ? NotFound() : Redirect(ReviewPlaces.At(report, comment.Section, comment.Item));

    private async Task<IActionResult> AnswerPageAsync(
        string report, int id, AnswerForm? form, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(report, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var said = await comments.OfAsync(found.Id, cancellationToken);
        return said.FirstOrDefault(comment => comment.Id == id) is { } comment
            ? View("Answer", new AnswerPage(found, comment, form ?? new AnswerForm { Answer = comment.Answer }))
            : NotFound();
    }
}
