using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>The terms of the office.</summary>
public sealed class GlossaryController(GlossaryEditor editor, TermUses uses, Drafters drafters) : Controller
{
    private static readonly StringComparer ByAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    [HttpGet(TermPlaces.All)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var used = await uses.AllAsync(cancellationToken);
        var lines = (await editor.AllAsync(cancellationToken))
            .OrderBy(term => term.Term, ByAlphabet)
            .Select(term => new GlossaryLine(term, used.GetValueOrDefault(term.Slug, UsesOfTerm.None)));
        return View(new GlossaryPage([.. lines], await drafters.IncludeAsync(User)));
    }

    [Authorize(Rights.Draft)]
    [HttpGet(TermPlaces.New)]
    public IActionResult New(string? term) => View(
        nameof(Term),
        new TermPage(null, UsesOfTerm.None, MayDraft: true, new TermForm { Term = term }, new RetireForm()));

    [Authorize(Rights.Draft)]
    [HttpPost(TermPlaces.New)]
    public async Task<IActionResult> Add(TermForm form, CancellationToken cancellationToken)
    {
        var result = await editor.AddAsync(form, cancellationToken);
        if (result.IsSaved)
        {
            TempData.Done($"{form.Term} is added. Reports carry it once it is chosen in their glossary.");
            return Redirect(TermPlaces.All);
        }

        AddErrors(result);
        return View(nameof(Term), new TermPage(null, UsesOfTerm.None, MayDraft: true, form, new RetireForm()));
    }

    [HttpGet(TermPlaces.TermPath)]
    public async Task<IActionResult> Term(string term, CancellationToken cancellationToken) =>
        await editor.FindAsync(term, cancellationToken) is { } held
            ? await PageAsync(held, TermForm.Of(held), RetireForm.Of(held), null, cancellationToken)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(TermPlaces.TermPath)]
    public async Task<IActionResult> Save(string term, TermForm form, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeAsync(term, form.ApplyTo, cancellationToken);
        if (result.IsSaved)
        {
            TempData.Done($"{form.Term} is saved.");
            return Redirect(TermPlaces.All);
        }

        AddErrors(result);
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return result.Term is { } held
            ? await PageAsync(held, form, RetireForm.Of(held), result.Clash, cancellationToken)
            : NotFound();
    }

    [Authorize(Rights.Draft)]
    [HttpPost(TermPlaces.RetirePath)]
    public async Task<IActionResult> Retire(
        string term, [Bind(Prefix = "Retire")] RetireForm form, CancellationToken cancellationToken)
    {
        var from = Months.Read(form.Month, form.Year);
        if (from is null && !form.IsEmpty)
        {
            ModelState.AddModelError(
                "Retire.Month", "Give the month by numbers, for example 4 and 2025; or leave both empty.");
            return await AgainAsync(term, form, cancellationToken);
        }

        var result = await editor.ChangeAsync(
            term,
            held =>
            {
                held.Retire(from);
                return null;
            },
            cancellationToken);
        if (!result.IsSaved)
        {
            ModelState.AddModelError("Retire.Month", result.Reason ?? "");
            return await AgainAsync(term, form, cancellationToken);
        }

        TempData.Done(from is { } month
            ? $"{result.Term!.Term} is retired from {month.Name}."
            : $"{result.Term!.Term} is in use.");
        return Redirect(TermPlaces.All);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(TermPlaces.RemovePath)]
    public async Task<IActionResult> Remove(string term, CancellationToken cancellationToken)
    {
        var result = await editor.RemoveAsync(term, cancellationToken);
        if (result.Term is not { } held)
        {
            return NotFound();
        }

        if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
            return Redirect(TermPlaces.Term(term));
        }

        TempData.Done($"{held.Term} is removed. The record of changes keeps what it said.");
        return Redirect(TermPlaces.All);
    }

    private void AddErrors(TermResult result)
    {
        foreach (var text in result.Clash?.Texts ?? [])
        {
            ModelState.AddModelError(
                $"Form.{text.Field}", "Somebody else changed this while you were writing. Compare both.");
        }

        if (result.Reason is { } reason)
        {
            ModelState.AddModelError(FieldOf(result.Field), reason);
        }
    }

    // As the domain calls its texts.
    private static string FieldOf(string? name) => name switch
    {
        "term" or "slug" => "Form.Term",
        "definition" => "Form.Definition",
        "alias" => "Form.Aliases",
        "value" => "Form.Expansion",
        "FromMonth" or "retiredFrom" => "Form.FromMonth",
        _ => "",
    };

    private async Task<IActionResult> AgainAsync(string slug, RetireForm form, CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held
            ? await PageAsync(held, TermForm.Of(held), form, null, cancellationToken)
            : NotFound();

    private async Task<IActionResult> PageAsync(
        GlossaryTerm held, TermForm form, RetireForm retire, EditClash? clash, CancellationToken cancellationToken) =>
        View(nameof(Term), new TermPage(
            held,
            await uses.OfAsync(held.Slug, cancellationToken),
            await drafters.IncludeAsync(User),
            form,
            retire,
            clash));
}
