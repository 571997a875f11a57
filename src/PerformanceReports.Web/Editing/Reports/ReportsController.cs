using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>The working reports.</summary>
public sealed class ReportsController(ReportsQuery reports) : Controller
{
    [HttpGet(ReportPlaces.All)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new ReportsPage(await reports.AllAsync(cancellationToken)));
}
