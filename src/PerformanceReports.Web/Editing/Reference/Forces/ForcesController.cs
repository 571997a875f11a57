using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Forces;

/// <summary>The police forces of England and Wales.</summary>
public sealed class ForcesController(ForceEditor editor, Drafters drafters) : Controller
{
    [HttpGet(ReferencePlaces.Forces)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(
        new ForcesPage(await editor.AllAsync(cancellationToken), await drafters.IncludeAsync(User)));

    [Authorize(Rights.Draft)]
    [HttpGet(ReferencePlaces.NewForce)]
    public IActionResult New() => View(nameof(Force), new ForcePage(null, MayDraft: true, new ForceForm()));

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.NewForce)]
    public async Task<IActionResult> Add(ForceForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.AddAsync(form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"{form.Name} is added. Give it residents and households, and a place in similar groups.");
            return Redirect(ReferencePlaces.Forces);
        }

        outcome.Tell(ModelState, FieldOf);
        return View(nameof(Force), new ForcePage(null, MayDraft: true, form));
    }

    [HttpGet(ReferencePlaces.ForcePath)]
    public async Task<IActionResult> Force(string force, CancellationToken cancellationToken) =>
        await PageAsync(force, null, null, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.ForcePath)]
    public async Task<IActionResult> Save(string force, ForceForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.ChangeAsync(force, form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"{form.Name} is saved.");
            return Redirect(ReferencePlaces.Forces);
        }

        outcome.Tell(ModelState, FieldOf);
        if (outcome.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return await PageAsync(force, form, outcome.Clash, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.ForcePath + "/remove")]
    public async Task<IActionResult> Remove(string force, CancellationToken cancellationToken)
    {
        var outcome = await editor.RemoveAsync(force, cancellationToken);
        if (outcome.Reason is { } reason)
        {
            TempData.Warn(reason);
            return Redirect($"{ReferencePlaces.Forces}/{force}");
        }

        TempData.Done("The force is removed. The record of changes keeps what was held of it.");
        return outcome.Found ? Redirect(ReferencePlaces.Forces) : NotFound();
    }

    // As the domain calls its texts.
    private static string FieldOf(string? name) => name switch
    {
        "code" or nameof(ForceForm.Code) => "Form.Code",
        "name" or "slug" or nameof(ForceForm.Name) => "Form.Name",
        "alias" or nameof(ForceForm.Aliases) => "Form.Aliases",
        nameof(ForceForm.FromMonth) => "Form.FromMonth",
        "retiredFrom" or nameof(ForceForm.RetiredMonth) => "Form.RetiredMonth",
        _ => "",
    };

    private async Task<IActionResult> PageAsync(
        string slug, ForceForm? form, EditClash? clash, CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held
            ? View(nameof(Force), new ForcePage(
                held,
                await drafters.IncludeAsync(User),
                form ?? ForceForm.Of(held),
                await editor.RefusalAsync(held, cancellationToken),
                clash))
            : NotFound();
}
