using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>Where a report stands on its way to the public, and what can be done about it.</summary>
public sealed class PublishingController(PublishingQuery query) : Controller
{
    [HttpGet(PublishingPlaces.Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await query.PageAsync(report, User, cancellationToken) is { } page ? View(page) : NotFound();
}
