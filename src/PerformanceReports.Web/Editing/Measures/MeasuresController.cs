using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>The measures of the office.</summary>
public sealed class MeasuresController(MeasureEditor editor, MeasureUses uses, Drafters drafters) : Controller
{
    private static readonly StringComparer ByAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    [HttpGet(MeasurePlaces.All)]
    public async Task<IActionResult> Index(
        [Bind(Prefix = "")] MeasureFilter filter, CancellationToken cancellationToken)
    {
        var all = await editor.AllAsync(cancellationToken);
        var used = await uses.AllAsync(all, cancellationToken);
        var lines = all.Where(filter.Fits)
            .OrderBy(measure => measure.Title, ByAlphabet)
            .Select(measure => new MeasureLine(measure, used[measure.Slug]));
        return View(new MeasuresPage([.. lines], all.Count, filter, await drafters.IncludeAsync(User)));
    }

    [Authorize(Rights.Draft)]
    [HttpGet(MeasurePlaces.New)]
    public IActionResult New() => NewPage(MeasureForm.ForNew());

    [Authorize(Rights.Draft)]
    [HttpPost(MeasurePlaces.New)]
    public async Task<IActionResult> Add(MeasureForm form, CancellationToken cancellationToken)
    {
        if (!IsFit(form))
        {
            return NewPage(form);
        }

        var result = await editor.AddAsync(form, cancellationToken);
        if (result.IsSaved)
        {
            TempData.Done($"{result.Measure!.Title} is added. Bring its figures, and reports can take it up.");
            return Redirect(MeasurePlaces.Measure(result.Measure.Slug.ToString()));
        }

        AddErrors(result, form);
        return NewPage(form);
    }

    [HttpGet(MeasurePlaces.MeasurePath)]
    public async Task<IActionResult> Measure(string measure, CancellationToken cancellationToken) =>
        await editor.FindAsync(measure, cancellationToken) is { } held
            ? await PageAsync(held, MeasureForm.Of(held), RetireForm.Of(held), null, cancellationToken)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(MeasurePlaces.MeasurePath)]
    public async Task<IActionResult> Save(string measure, MeasureForm form, CancellationToken cancellationToken)
    {
        if (!IsFit(form))
        {
            return await AgainAsync(measure, form, null, cancellationToken);
        }

        var result = await editor.ChangeAsync(
            measure, (stored, used) => new(stored, form.ApplyTo(stored, used.Use)), cancellationToken);
        if (result.IsSaved)
        {
            TempData.Done(
                $"{result.Measure!.Title} is saved. What is published stays as it is until the next publication.");
            return Redirect(MeasurePlaces.Measure(measure));
        }

        AddErrors(result, form);
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return result.Measure is { } held
            ? await PageAsync(held, form, RetireForm.Of(held), result.Clash, cancellationToken)
            : NotFound();
    }

    [Authorize(Rights.Draft)]
    [HttpPost(MeasurePlaces.RetirePath)]
    public async Task<IActionResult> Retire(
        string measure, [Bind(Prefix = "Retire")] RetireForm form, bool back, CancellationToken cancellationToken)
    {
        var from = back ? null : Months.Read(form.Month, form.Year);
        if (from is null && !back)
        {
            ModelState.AddModelError("Retire.Month", "Give the month by numbers, for example 4 and 2027.");
            return await AgainAsync(measure, null, form, cancellationToken);
        }

        var result = await editor.ChangeAsync(measure, (held, used) => RetireOne(held, used, from), cancellationToken);
        if (!result.IsSaved)
        {
            ModelState.AddModelError("Retire.Month", result.Reason ?? "");
            return await AgainAsync(measure, null, form, cancellationToken);
        }

        TempData.Done(from is { } month
            ? $"{result.Measure!.Title} is retired from {month.Name}."
            : $"{result.Measure!.Title} is in use.");
        return Redirect(MeasurePlaces.Measure(measure));
    }

    [Authorize(Rights.Draft)]
    [HttpPost(MeasurePlaces.RemovePath)]
    public async Task<IActionResult> Remove(string measure, CancellationToken cancellationToken)
    {
        var result = await editor.RemoveAsync(measure, cancellationToken);
        if (result.Measure is not { } held)
        {
            return NotFound();
        }

        if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
            return Redirect(MeasurePlaces.Measure(measure));
        }

        TempData.Done($"{held.Title} is removed. The record of changes keeps what it said.");
        return Redirect(MeasurePlaces.All);
    }

    private static MeasureResult RetireOne(Measure held, UsesOfMeasure used, Month? from)
    {
        if (from is { } month && used.Retirement(held, month) is { } refusal)
        {
            return new(held, Reason: refusal);
        }

        held.Retire(from);
        return new(held);
    }

    private bool IsFit(MeasureForm form)
    {
        foreach (var problem in MeasureProblems.Of(form))
        {
            ModelState.AddModelError($"Form.{problem.Field}", problem.Message);
        }

        return ModelState.IsValid;
    }

    private void AddErrors(MeasureResult result, MeasureForm form)
    {
        foreach (var text in result.Clash?.Texts ?? [])
        {
            ModelState.AddModelError(
                $"Form.{FieldOf(text.Field, form)}",
                $"{MeasureLabels.Of(text.Field)}: somebody else changed this while you were writing. Compare both.");
        }

        if (result.Reason is { } reason)
        {
            ModelState.AddModelError(result.Field.Length == 0 ? "" : $"Form.{result.Field}", reason);
        }
    }

    // A break that the form has no more is told at its title.
    private static string FieldOf(string field, MeasureForm form)
    {
        if (!MeasureTexts.IsBreak(field))
        {
            return field;
        }

        var place = form.Breaks.FindIndex(typed => typed.First == MeasureTexts.MonthOf(field));
        return place < 0 ? nameof(form.Title) : FormattableString.Invariant($"Breaks[{place}].Note");
    }

    private ViewResult NewPage(MeasureForm form) => View(
        nameof(Measure), new MeasurePage(null, UsesOfMeasure.None, MayDraft: true, form, new RetireForm()));

    private async Task<IActionResult> AgainAsync(
        string slug, MeasureForm? form, RetireForm? retire, CancellationToken cancellationToken) =>
        await editor.FindAsync(slug, cancellationToken) is { } held
            ? await PageAsync(
                held, form ?? MeasureForm.Of(held), retire ?? RetireForm.Of(held), null, cancellationToken)
            : NotFound();

    private async Task<IActionResult> PageAsync(
        Measure held, MeasureForm form, RetireForm retire, EditClash? clash, CancellationToken cancellationToken) =>
        View(nameof(Measure), new MeasurePage(
            held,
            await uses.OfAsync(held, cancellationToken),
            await drafters.IncludeAsync(User),
            form,
            retire,
            clash));
}
