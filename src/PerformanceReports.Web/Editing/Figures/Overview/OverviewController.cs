using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>The way in of figures, and what is held.</summary>
[Authorize(Rights.Draft)]
public sealed class OverviewController(OverviewQuery query, Drafters drafters) : Controller
{
    [HttpGet(FigurePlaces.All)]
    public async Task<IActionResult> Index(bool all, CancellationToken cancellationToken) =>
        View(await query.ReadAsync(await drafters.IncludeAsync(User), all, cancellationToken));
}
