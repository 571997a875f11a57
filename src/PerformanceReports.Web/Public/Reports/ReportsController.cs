using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>All reports, one report's contents and each of its sections: the latest version, or a fixed one.</summary>
[GoneIfWithdrawn]
public sealed class ReportsController(IPublications catalogue) : Controller
{
    [Page("/reports")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new ReportsPage(await catalogue.ReadAsync(cancellationToken)));

    [Page("/reports/{period}")]
    [Page("/reports/{period}/v{version:int}")]
    public async Task<IActionResult> Report(string period, int? version, CancellationToken cancellationToken) =>
        await FindAsync(period, version, cancellationToken) is { } found ? View(new ReportPage(found)) : NotFound();

    [Page("/reports/{period}/{section}")]
    [Page("/reports/{period}/v{version:int}/{section}")]
    public async Task<IActionResult> Section(
        string period, int? version, string section, CancellationToken cancellationToken) =>
        SectionPage.Find(await FindAsync(period, version, cancellationToken), section) is { } page
            ? View(page)
            : NotFound();

    private async Task<ReportView?> FindAsync(string period, int? version, CancellationToken cancellationToken) =>
        ReportView.Find(await catalogue.ReadAsync(cancellationToken), period, version);
}
