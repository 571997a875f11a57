using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Home;

/// <summary>The latest report at a glance.</summary>
public sealed class HomeController(IPublications catalogue) : Controller
{
    [Page("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var published = await catalogue.ReadAsync(cancellationToken);
        return published.LatestReport is { } latest
            ? View(new HomePage(latest, published.Next))
            : View("NothingPublished", new NothingPublishedPage(published));
    }
}
