using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.About;

/// <summary>What a reader should know of the site itself.</summary>
public sealed class AboutController(IPublications catalogue) : Controller
{
    [Page("/methodology")]
    public async Task<IActionResult> Methodology(CancellationToken cancellationToken) =>
        View(await PageAsync("Methodology", SiteSection.Methodology, cancellationToken));

    [Page("/accessibility")]
    public async Task<IActionResult> Accessibility(CancellationToken cancellationToken) =>
        View(await PageAsync("Accessibility statement", SiteSection.None, cancellationToken));

    [Page("/privacy")]
    public async Task<IActionResult> Privacy(CancellationToken cancellationToken) =>
        View(await PageAsync("Privacy", SiteSection.None, cancellationToken));

    [Page("/contact")]
    public async Task<IActionResult> Contact(CancellationToken cancellationToken) =>
        View(await PageAsync("Contact", SiteSection.None, cancellationToken));

    [Page("/open-data")]
    public async Task<IActionResult> OpenData(CancellationToken cancellationToken) =>
        View(new OpenDataPage(await catalogue.ReadAsync(cancellationToken)));

    private async Task<AboutPage> PageAsync(string title, SiteSection section, CancellationToken cancellationToken) =>
        new(title, section, await catalogue.ReadAsync(cancellationToken));
}
