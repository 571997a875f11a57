using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Glossary;

/// <summary>Every term that the published reports explain.</summary>
public sealed class GlossaryController(IPublications catalogue) : Controller
{
    [Page("/glossary")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(GlossaryPage.Of((await catalogue.ReadAsync(cancellationToken)).Reports));
}
