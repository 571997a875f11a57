using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Publishing.Correcting;

/// <summary>
/// Corrections of what was published. An analyst begins and explains one; review, approval and publication are those of
/// any report, so two people see it.
/// </summary>
public sealed class CorrectionController(ReportEditor editor, CorrectionPages pages) : Controller
{
    [Authorize(Rights.Draft)]
    [HttpPost(PublishingPlaces.CorrectionPath)]
    public async Task<IActionResult> Begin(string report, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, held => held.BeginCorrection(author), cancellationToken);
        var next = result.Status == EditStatus.Saved ? PublishingPlaces.Note(report) : ReportPlaces.Publishing(report);
        return this.BackTo(next, result, "The correction is started. Say here what the public is told of it.");
    }

    [HttpGet(PublishingPlaces.NotePath)]
    public async Task<IActionResult> Note(string report, CancellationToken cancellationToken) =>
        await pages.OfAsync(report, User, cancellationToken) is { } page ? View(page) : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(PublishingPlaces.NotePath)]
    public async Task<IActionResult> Explain(string report, NoteForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(
            report,
            held => held.ExplainCorrection(new CorrectionNote(form.What!, form.Why!), author),
            cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            return this.BackTo(PublishingPlaces.Note(report), result, "What the public is told is saved.");
        }

        ModelState.Add(result, nameof(NoteForm.What), nameof(NoteForm.Why));
        return await pages.OfAsync(report, User, cancellationToken) is { } page
            ? View("Note", page with { Form = form })
            : NotFound();
    }

    [Authorize(Rights.Draft)]
    [HttpPost(PublishingPlaces.AbandonPath)]
    public async Task<IActionResult> Abandon(string report, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeAsync(report, held => held.AbandonCorrection(), cancellationToken);
        return this.BackTo(
            ReportPlaces.Publishing(report), result, "The correction is given up. The report is as it was published.");
    }
}
