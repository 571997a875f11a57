using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>Publishing at once, whatever time was set.</summary>
[Authorize(Rights.Review)]
[Authorize(Rights.Recent)]
public sealed class NowController(ReportEditor editor, ReleaseByHand releases) : Controller
{
    [HttpGet(PublishingPlaces.NowPath)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Now", new NowPage(found, new NowForm { Revision = found.Revision }))
            : NotFound();

    [HttpPost(PublishingPlaces.NowPath)]
    public async Task<IActionResult> Publish(string report, NowForm form, CancellationToken cancellationToken)
    {
        if (!form.Agreed)
        {
            ModelState.AddModelError("Form.Agreed", "Say that you publish it now, or go back");
        }

        var result = form.Agreed
            ? await releases.PublishAsync(report, form.Revision, cancellationToken)
            : null;
        if (result is { Status: EditStatus.Saved })
        {
            TempData.Done("The report is published.");
            return Redirect(ReportPlaces.Publishing(report));
        }

        if (result is not null)
        {
            ModelState.Add(result);
        }

        return await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Now", new NowPage(found, form))
            : NotFound();
    }
}
