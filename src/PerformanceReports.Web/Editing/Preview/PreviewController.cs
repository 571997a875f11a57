using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>Leads to the preview of a report, or says why there is none.</summary>
public sealed class PreviewController(ReportEditor editor, PreviewMaker previews) : Controller
{
    [HttpGet(ReportPlaces.ReportPath + "/preview")]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View(new PreviewPage(found, await previews.OfAsync(report, cancellationToken)))
            : NotFound();
}
