using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reference.Saving;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>The priorities of a plan.</summary>
public sealed class PrioritiesController(PlanEditor editor, PlanUses uses, Drafters drafters) : Controller
{
    [Authorize(Rights.Draft)]
    [HttpGet(PlanPlaces.NewPriorityPath)]
    public async Task<IActionResult> New(string plan, CancellationToken cancellationToken) =>
        await NewPageAsync(plan, new PriorityForm(), cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.NewPriorityPath)]
    public async Task<IActionResult> Add(string plan, PriorityForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(
            plan,
            held =>
            {
                held.Add(form.Make(held.Priorities.Count + 1));
                return null;
            },
            cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"{form.Title} is added.");
            return Redirect($"{PlanPlaces.Plan(plan)}#priorities");
        }

        outcome.Tell(ModelState, FieldOf);
        return await NewPageAsync(plan, form, cancellationToken);
    }

    [HttpGet(PlanPlaces.PriorityPath)]
    public async Task<IActionResult> Priority(string plan, int priority, CancellationToken cancellationToken) =>
        await PageAsync(plan, priority, null, null, null, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PriorityPath)]
    public async Task<IActionResult> Save(
        string plan, int priority, PriorityForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(
            plan, priority, (held, stored, _) => form.ApplyTo(held, stored), cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"Priority {priority} is saved.");
            return Redirect(PlanPlaces.Plan(plan));
        }

        outcome.Tell(ModelState, FieldOf);
        if (outcome.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return await PageAsync(plan, priority, form, null, outcome.Clash, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PriorityPath + "/retire")]
    public async Task<IActionResult> Retire(
        string plan,
        int priority,
        [Bind(Prefix = "Retire")] PriorityRetireForm form,
        CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(
            plan,
            priority,
            (held, stored, _) =>
            {
                held.Retire(stored, form.From());
                return null;
            },
            cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"The date of priority {priority} is saved.");
            return Redirect(PlanPlaces.Plan(plan));
        }

        outcome.Tell(ModelState, _ => "Retire.Month");
        return await PageAsync(plan, priority, null, form, null, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PriorityPath + "/move")]
    public async Task<IActionResult> Move(
        string plan, int priority, string? direction, CancellationToken cancellationToken)
    {
        var step = direction == "up" ? -1 : 1;
        var outcome = await editor.ChangeAsync(
            plan,
            priority,
            (held, stored, used) =>
            {
                if (!used.MayMove(held, stored, step))
                {
                    throw new ArgumentException(
                        used.RefusalOf(stored)
                            ?? "The priority cannot move further: those before it keep their numbers.");
                }

                held.Move(stored, stored.Number - 1 + step);
                return null;
            },
            cancellationToken);
        return After(outcome, plan, null);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(PlanPlaces.PriorityPath + "/remove")]
    public async Task<IActionResult> Remove(string plan, int priority, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(
            plan,
            priority,
            (held, stored, used) =>
            {
                if (used.RefusalOf(stored) is { } refusal)
                {
                    throw new ArgumentException(refusal);
                }

                held.Remove(stored);
                return null;
            },
            cancellationToken);
        return After(outcome, plan, "The priority is removed. The record of changes keeps what it said.");
    }

    // As the domain and the form call its texts; both evidence and areas are lists of the form.
    private static string FieldOf(string? name) => name switch
    {
        null => "",
        "title" => "Form.Title",
        "summary" => "Form.Summary",
        _ => $"Form.{name}",
    };

    private IActionResult After(SaveOutcome outcome, string plan, string? done)
    {
        if (outcome.Reason is { } reason)
        {
            TempData.Warn(reason);
        }
        else if (done is not null)
        {
            TempData.Done(done);
        }

        return outcome.Found ? Redirect($"{PlanPlaces.Plan(plan)}#priorities") : NotFound();
    }

    private async Task<IActionResult> NewPageAsync(
        string slug, PriorityForm form, CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held
            ? View(nameof(Priority), new PriorityPage(
                held,
                null,
                await uses.OfAsync(slug, cancellationToken),
                MayDraft: true,
                form,
                new PriorityRetireForm()))
            : NotFound();

    private async Task<IActionResult> PageAsync(
        string slug,
        int number,
        PriorityForm? form,
        PriorityRetireForm? retire,
        EditClash? clash,
        CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held && held.Find(number) is { } priority
            ? View(nameof(Priority), new PriorityPage(
                held,
                priority,
                await uses.OfAsync(slug, cancellationToken),
                await drafters.IncludeAsync(User),
                form ?? PriorityForm.Of(priority),
                retire ?? PriorityRetireForm.Of(priority),
                clash))
            : NotFound();
}
