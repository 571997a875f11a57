using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Details;

/// <summary>What a report is called and what it covers.</summary>
public sealed class DetailsController(ReportEditor editor, Drafters drafters) : Controller
{
    private const string Path = ReportPlaces.ReportPath + "/details";

    [HttpGet(Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View(new DetailsPage(found, await drafters.IncludeAsync(User), DetailsForm.Of(found)))
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(Path)]
    public async Task<IActionResult> Save(string report, DetailsForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.ApplyTo(stored, author), cancellationToken);
        if (result.Status != EditStatus.Saved)
        {
            return Again(result, form);
        }

        TempData.Done("Title, introduction and notes are saved.");
        return Redirect(ReportPlaces.Report(report));
    }

    private IActionResult Again(EditResult result, DetailsForm form)
    {
        if (result.Report is not { } stored)
        {
            return NotFound();
        }

        ModelState.Add(result, nameof(form.Title), nameof(form.Introduction), nameof(form.Notes));
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return View(nameof(Index), new DetailsPage(stored, MayDraft: true, form, result.Clash));
    }
}
