using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>What happened to a report, from its beginning.</summary>
public sealed class HistoryController(HistoryQuery history) : Controller
{
    [HttpGet(ReportPlaces.ReportPath + "/history")]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        Month.TryParse(report, out var month) && await history.ReadAsync(month, cancellationToken) is { } page
            ? View(page)
            : NotFound();
}
