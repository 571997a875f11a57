using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>Residents and households of the forces' areas, by year.</summary>
public sealed class PopulationsController(PopulationEditor editor, Drafters drafters, TimeProvider clock) : Controller
{
    private const int MostTold = 5;

    private int LastYear => UkTime.Of(clock.GetUtcNow()).Year;

    [HttpGet(ReferencePlaces.Populations)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await ListAsync(new YearForm { Kind = nameof(DenominatorKind.Residents) }, cancellationToken);

    /// <summary>Leads to the year that is typed.</summary>
    [HttpGet(ReferencePlaces.Populations + "/open")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] YearForm form, CancellationToken cancellationToken)
    {
        if (KindOf(form.Kind) is { } kind
            && int.TryParse(form.Year?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && IsYear(year))
        {
            return Redirect(ReferencePlaces.PopulationsIn(kind, year));
        }

        ModelState.AddModelError(
            "Form.Year", $"Give a year of four digits, not after {LastYear}: for example {LastYear - 1}.");
        return await ListAsync(form, cancellationToken);
    }

    /// <summary>Leads to the force that is chosen.</summary>
    [HttpGet(ReferencePlaces.Populations + "/forces")]
    public IActionResult Choose(string? force) => Redirect(
        string.IsNullOrWhiteSpace(force)
            ? ReferencePlaces.Populations
            : $"{ReferencePlaces.Populations}/forces/{Slugs.Of(force)}");

    [HttpGet(ReferencePlaces.PopulationsForcePath)]
    public async Task<IActionResult> Force(string force, CancellationToken cancellationToken)
    {
        var book = await editor.ReadAsync(cancellationToken);
        return book.Forces.FirstOrDefault(held => held.Slug == force) is { } found
            ? View(new PopulationsOfPage(book, found))
            : NotFound();
    }

    [HttpGet(ReferencePlaces.PopulationsYearPath)]
    public async Task<IActionResult> Year(string kind, int year, CancellationToken cancellationToken) =>
        await FindAsync(kind, year, cancellationToken) is { } found
            ? await PageAsync(found, EstimatesForm.Of(found.Book, found.Kind, found.Year), null)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.PopulationsYearPath)]
    public async Task<IActionResult> Save(
        string kind, int year, EstimatesForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, year, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        var mayEmpty = await editor.MayEmptyAsync(year, cancellationToken);
        foreach (var (field, problem) in form.Problems(found, mayEmpty))
        {
            ModelState.AddModelError(field, problem);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(found, form, null);
        }

        var outcome = await editor.SaveAsync(found.Kind, year, form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"The {found.What} of mid-{year} are saved.");
            return Redirect(ReferencePlaces.PopulationsIn(found.Kind, year));
        }

        outcome.Tell(ModelState, _ => "");
        return await PageAsync(found, form, outcome.Clash);
    }

    /// <summary>Puts what is pasted into the fields; nothing is stored.</summary>
    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.PopulationsYearPath + "/fill")]
    public async Task<IActionResult> Fill(
        string kind, int year, EstimatesForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(kind, year, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        // The fields show what was pasted, no longer what was posted.
        ModelState.Clear();
        form.Complete(found.Book, found.Kind, year);
        TellOf(PastedEstimates.Into(form, found.Book.Forces), string.IsNullOrWhiteSpace(form.Pasted));
        form.Pasted = ModelState.IsValid ? null : form.Pasted;
        ViewData["Filled"] = ModelState.IsValid;
        return await PageAsync(found, form, null);
    }

    private static DenominatorKind? KindOf(string? kind) => kind?.ToUpperInvariant() switch
    {
        "RESIDENTS" => DenominatorKind.Residents,
        "HOUSEHOLDS" => DenominatorKind.Households,
        _ => null,
    };

    private void TellOf(IReadOnlyList<string> problems, bool nothing)
    {
        if (nothing)
        {
            ModelState.AddModelError("Form.Pasted", "Paste lines of a force and a number first.");
        }
        else if (problems.Count > 0)
        {
            var more = problems.Count > MostTold ? $" And {problems.Count - MostTold} more." : "";
            ModelState.AddModelError(
                "Form.Pasted",
                $"{string.Join(" ", problems.Take(MostTold))}{more} The other lines stand in the fields above.");
        }
    }

    private bool IsYear(int year) => year >= DenominatorEstimate.FirstYear && year <= LastYear;

    private async Task<YearOfEstimates?> FindAsync(string kind, int year, CancellationToken cancellationToken) =>
        KindOf(kind) is { } known && IsYear(year)
            ? new YearOfEstimates(await editor.ReadAsync(cancellationToken), known, year)
            : null;

    private async Task<IActionResult> ListAsync(YearForm form, CancellationToken cancellationToken) =>
        View(nameof(Index), new PopulationsPage(
            await editor.ReadAsync(cancellationToken), form, LastYear, await drafters.IncludeAsync(User)));

    private async Task<IActionResult> PageAsync(YearOfEstimates found, EstimatesForm form, EditClash? clash)
    {
        form.Complete(found.Book, found.Kind, found.Year);
        return View(nameof(Year), new YearPage(found, await drafters.IncludeAsync(User), form, clash));
    }
}
