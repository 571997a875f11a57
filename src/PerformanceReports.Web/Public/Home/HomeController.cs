using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Home;

/// <summary>The latest report at a glance.</summary>
public sealed class HomeController(PublicationCatalogue catalogue) : Controller
{
    [Page("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var latest = (await catalogue.ReadAsync(cancellationToken)).LatestReport;
        return latest is null ? View("NothingPublished", new NothingPublishedPage()) : View(new HomePage(latest));
    }
}
