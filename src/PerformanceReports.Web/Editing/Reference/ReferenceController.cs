using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Editing.Reference;

/// <summary>What stands behind figures and reports and seldom changes.</summary>
public sealed class ReferenceController(ReferenceQuery query) : Controller
{
    [HttpGet(ReferencePlaces.All)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new ReferencePage(await query.AllAsync(cancellationToken)));
}
