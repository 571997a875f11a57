using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Removing;

/// <summary>Removing a report that was never published.</summary>
[Authorize(Rights.Draft)]
public sealed class RemoveController(ReportEditor editor, ReportRemover remover) : Controller
{
    [HttpGet(ReportPlaces.ReportPath + "/remove")]
    public Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        PageAsync(report, cancellationToken);

    [HttpPost(ReportPlaces.ReportPath + "/remove")]
    public async Task<IActionResult> Remove(string report, RemoveForm form, CancellationToken cancellationToken)
    {
        if (!form.Agreed)
        {
            ModelState.AddModelError("Form.Agreed", "Say that the report may be lost, or go back to it.");
            return await PageAsync(report, cancellationToken);
        }

        var result = await remover.RemoveAsync(report, cancellationToken);
        return await AnswerAsync(report, result, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(string key, EditResult result, CancellationToken cancellationToken)
    {
        if (result.Status == EditStatus.Refused)
        {
            ModelState.AddModelError("", result.Reason!);
            return await PageAsync(key, cancellationToken);
        }

        if (result.Report is not { } removed)
        {
            return NotFound();
        }

        TempData.Done(
            $"The report for the {Wording.Within(removed.Period.Label)} is removed. The record keeps what it said.");
        return Redirect(ReportPlaces.All);
    }

    private async Task<IActionResult> PageAsync(string key, CancellationToken cancellationToken) =>
        await editor.FindAsync(key, cancellationToken) is { } report
            ? View(nameof(Index), new RemovePage(report))
            : NotFound();
}
