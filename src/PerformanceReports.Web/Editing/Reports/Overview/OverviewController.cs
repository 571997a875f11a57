using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>A working report at a glance.</summary>
public sealed class OverviewController(OverviewPages pages, Drafters drafters) : Controller
{
    [HttpGet(ReportPlaces.ReportPath)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await pages.FindAsync(report, await drafters.IncludeAsync(User), cancellationToken) is { } page
            ? View(page)
            : NotFound();
}
