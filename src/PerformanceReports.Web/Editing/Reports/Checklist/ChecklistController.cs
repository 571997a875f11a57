using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>What stands between a report and its review, and what to look at again.</summary>
public sealed class ChecklistController(ReportEditor editor, ReportChecks checks, Drafters drafters) : Controller
{
    [HttpGet(ReportPlaces.ReportPath + "/checklist")]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View(new ChecklistPage(
                found, await drafters.IncludeAsync(User), await checks.OfAsync(found, cancellationToken)))
            : NotFound();
}
