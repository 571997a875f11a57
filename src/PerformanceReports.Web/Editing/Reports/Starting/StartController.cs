using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Starting the report of another quarter: chosen, looked at, and only then stored.</summary>
[Authorize(Rights.Draft)]
public sealed class StartController(StartPages pages, QuarterPlanner planner, QuarterStarter starter) : Controller
{
    [HttpGet(ReportPlaces.Start)]
    public async Task<IActionResult> Index(StartForm form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await pages.FormAsync(form, cancellationToken));
    }

    [HttpGet(ReportPlaces.Check)]
    public async Task<IActionResult> Check(StartForm form, CancellationToken cancellationToken)
    {
        var plan = await planner.PlanAsync(form, User.PersonName(), cancellationToken);
        return plan.Next is null
            ? await AgainAsync(form, plan, cancellationToken)
            : View(await pages.CheckAsync(form, plan, cancellationToken));
    }

    [HttpPost(ReportPlaces.Start)]
    public async Task<IActionResult> Start(StartForm form, CancellationToken cancellationToken)
    {
        var plan = await starter.StartAsync(form, User.PersonName(), cancellationToken);
        if (plan.Next is not { } next)
        {
            return await AgainAsync(form, plan, cancellationToken);
        }

        TempData.Done($"The report for the {Wording.Within(next.Period.Label)} is started.");
        return Redirect(ReportPlaces.Report(next.Period.End.ToString()));
    }

    private async Task<IActionResult> AgainAsync(StartForm form, QuarterPlan plan, CancellationToken cancellationToken)
    {
        foreach (var problem in plan.Problems)
        {
            ModelState.AddModelError($"Form.{problem.Field}", problem.What);
        }

        return View(nameof(Index), await pages.FormAsync(form, cancellationToken));
    }
}
