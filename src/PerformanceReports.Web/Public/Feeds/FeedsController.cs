using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Public.Reports;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Public.Feeds;

/// <summary>What programs read: the feed of publications, and what search engines may look at.</summary>
public sealed class FeedsController(IPublications catalogue, IOptions<SiteOptions> site) : Controller
{
    [Page("/feeds/reports.atom")]
    public async Task<IActionResult> Reports(CancellationToken cancellationToken) => File(
        "reports.atom",
        "application/atom+xml; charset=utf-8",
        AtomFeed.Write(await catalogue.ReadAsync(cancellationToken), Site));

    [Page("/sitemap.xml")]
    public async Task<IActionResult> Map(CancellationToken cancellationToken) => File(
        "sitemap.xml",
        "application/xml; charset=utf-8",
        SiteMap.Write(await catalogue.ReadAsync(cancellationToken), Site));

    [Page("/robots.txt")]
    public IActionResult Robots() => File(
        "robots.txt", "text/plain; charset=utf-8", SiteMap.Robots(Site));

    private string Site => SiteAddress.Of(site.Value, Request);

    private static PublishedFile File(string name, string contentType, byte[] bytes) =>
        new(name, contentType, bytes, PublishedDocuments.Sha256(bytes), version: null);
}
