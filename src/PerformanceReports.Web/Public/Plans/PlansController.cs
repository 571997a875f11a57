using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Plans;

/// <summary>The Police and Crime Plans, with the evidence by which each priority is judged.</summary>
public sealed class PlansController(IPublications catalogue) : Controller
{
    [Page("/plans")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new PlansPage((await catalogue.ReadAsync(cancellationToken)).Plans));

    [Page("/plans/{slug}")]
    public async Task<IActionResult> Plan(string slug, CancellationToken cancellationToken) =>
        (await catalogue.ReadAsync(cancellationToken)).FindPlan(slug) is { } plan
            ? View(new PlanPage(plan.Document))
            : NotFound();
}
