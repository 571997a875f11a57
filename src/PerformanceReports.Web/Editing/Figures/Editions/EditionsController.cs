using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>The editions of each measure's figures, and what two of them say differently.</summary>
[Authorize(Rights.Draft)]
public sealed class EditionsController(EditionsQuery query, EditionUses uses) : Controller
{
    [HttpGet(EditionPlaces.All)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new EditionsPage(await query.AllAsync(cancellationToken)));

    [HttpGet(EditionPlaces.MeasurePath)]
    public async Task<IActionResult> Measure(string measure, CancellationToken cancellationToken) =>
        await query.FindAsync(measure, cancellationToken) is { } found
            ? View(new MeasureEditionsPage(found, await uses.OfAsync(found, cancellationToken)))
            : NotFound();

    [HttpGet(EditionPlaces.ComparePath)]
    public async Task<IActionResult> Compare(string measure, ComparisonForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await ChosenAsync(measure, form, cancellationToken) is not { } chosen)
        {
            return NotFound();
        }

        var comparison = await query.CompareAsync(
            chosen.Measure.Measure, chosen.Then, chosen.Now, cancellationToken);
        return View(new ComparisonPage(chosen.Measure, chosen.Then, chosen.Now, comparison, form));
    }

    [HttpGet(EditionPlaces.CsvPath)]
    public async Task<IActionResult> Csv(string measure, ComparisonForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await ChosenAsync(measure, form, cancellationToken) is not { } chosen)
        {
            return NotFound();
        }

        var comparison = await query.CompareAsync(
            chosen.Measure.Measure, chosen.Then, chosen.Now, cancellationToken);
        return File(
            ComparisonCsv.Of(chosen.Measure, chosen.Then, chosen.Now, comparison),
            "text/csv; charset=utf-8; header=present",
            $"{chosen.Measure.Slug}-{chosen.Then.Id}-{chosen.Now.Id}.csv");
    }

    /// <summary>The editions asked for; the newest and the one before where none are. Null where there are no two.</summary>
    private async Task<(MeasureEditions Measure, HeldEdition Then, HeldEdition Now)?> ChosenAsync(
        string slug, ComparisonForm form, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(slug, cancellationToken) is not { } measure)
        {
            return null;
        }

        var now = string.IsNullOrEmpty(form.Now) ? measure.Newest : measure.Find(form.Now);
        var then = string.IsNullOrEmpty(form.Then) && now is not null ? measure.Before(now) : measure.Find(form.Then);
        return then is not null && now is not null ? (measure, then, now) : null;
    }
}
