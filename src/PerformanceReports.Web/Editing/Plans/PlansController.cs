using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>The Police and Crime Plans of the office.</summary>
public sealed class PlansController(PlanEditor editor, PlanUses uses, Drafters drafters) : Controller
{
    [HttpGet(PlanPlaces.All)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(new PlansPage(
        await editor.AllAsync(cancellationToken),
        await uses.AllAsync(cancellationToken),
        await drafters.IncludeAsync(User)));

    [Authorize(Rights.Draft)]
    [HttpGet(PlanPlaces.New)]
    public IActionResult New() => View(
        nameof(Plan), new PlanPage(null, UsesOfPlan.None, MayDraft: true, new PlanForm()));

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.New)]
    public async Task<IActionResult> Add(PlanForm form, CancellationToken cancellationToken)
    {
        var (outcome, slug) = await editor.AddAsync(form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"{form.Title} is added. Give it priorities, then let it go out with the next report.");
            return Redirect(PlanPlaces.Plan(slug));
        }

        outcome.Tell(ModelState, FieldOf);
        return View(nameof(Plan), new PlanPage(null, UsesOfPlan.None, MayDraft: true, form));
    }

    [HttpGet(PlanPlaces.PlanPath)]
    public async Task<IActionResult> Plan(string plan, CancellationToken cancellationToken) =>
        await PageAsync(plan, null, null, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PlanPath)]
    public async Task<IActionResult> Save(string plan, PlanForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(plan, form.ApplyTo, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done("The plan is saved.");
            return Redirect(PlanPlaces.Plan(plan));
        }

        outcome.Tell(ModelState, FieldOf);
        if (outcome.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return await PageAsync(plan, form, outcome.Clash, cancellationToken);
    }

    /// <summary>Lets a plan that is not public go out with the next report, or holds it back.</summary>
    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PlanPath + "/ready")]
    public async Task<IActionResult> Ready(string plan, bool ready, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(
            plan,
            held =>
            {
                held.MakeReady(ready);
                return null;
            },
            cancellationToken);
        return outcome.Found ? Redirect(PlanPlaces.Plan(plan)) : NotFound();
    }

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PlanPath + "/remove")]
    public async Task<IActionResult> Remove(string plan, CancellationToken cancellationToken)
    {
        var outcome = await editor.RemoveAsync(plan, cancellationToken);
        if (outcome.Reason is { } reason)
        {
            TempData.Warn(reason);
            return Redirect(PlanPlaces.Plan(plan));
        }

        TempData.Done("The plan is removed. The record of changes keeps what it said.");
        return outcome.Found ? Redirect(PlanPlaces.All) : NotFound();
    }

    // As the domain calls its texts.
    private static string FieldOf(string? name) => name switch
    {
        "title" or "slug" or nameof(PlanForm.Title) => "Form.Title",
        nameof(PlanForm.FromMonth) => "Form.FromMonth",
        "to" or nameof(PlanForm.ToMonth) => "Form.ToMonth",
        "status" => "Form.Status",
        "summary" => "Form.Summary",
        _ => "",
    };

    private async Task<IActionResult> PageAsync(
        string slug, PlanForm? form, EditClash? clash, CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held
            ? View(nameof(Plan), new PlanPage(
                held,
                await uses.OfAsync(slug, cancellationToken),
                await drafters.IncludeAsync(User),
                form ?? PlanForm.Of(held),
                clash))
            : NotFound();
}
