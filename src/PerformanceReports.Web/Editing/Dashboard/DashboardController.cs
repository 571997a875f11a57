using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.Dashboard;

/// <summary>Where a person lands who signed in.</summary>
public sealed class DashboardController(DashboardQuery reports) : Controller
{
    [HttpGet(AccountAddresses.Start)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(await reports.ReadAsync(User, cancellationToken));
}
