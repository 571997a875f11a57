using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The grid in which figures of a quarter are typed.</summary>
[Authorize(Rights.Draft)]
public sealed class GridController(
    GridPages pages, GridOrder order, GridWriter writer, GridSender sender, Drafters drafters) : Controller
{
    private static readonly Dictionary<GridKey, GridTyped> NothingTyped = [];

    [HttpGet(GridPlaces.Newest)]
    public async Task<IActionResult> Newest(CancellationToken cancellationToken) =>
        Redirect(GridPlaces.Quarter(await order.NewestQuarterAsync(cancellationToken)));

    [HttpGet(GridPlaces.QuarterPath)]
    public async Task<IActionResult> Index(string quarter, CancellationToken cancellationToken) =>
        Month.TryParse(quarter, out var end)
            ? View(await pages.MakeAsync(
                end, NothingTyped, await drafters.IncludeAsync(User), cancellationToken))
            : NotFound();

    [HttpPost(GridPlaces.QuarterPath)]
    public async Task<IActionResult> Save(string quarter, GridForm form, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(quarter, out var end))
        {
            return NotFound();
        }

        if (!form.IsWhole)
        {
            return BadRequest();
        }

        var saved = await writer.SaveAsync(end, form.Rows, User.PersonName(), cancellationToken);
        var page = await pages.MakeAsync(end, saved.Typed, mayDraft: true, cancellationToken);
        AddErrors(saved, page, form.IsTakeIn);
        if (ModelState.IsValid)
        {
            return form.IsTakeIn ? await SendAsync(page, cancellationToken) : Saved(end, saved.Saved.Count);
        }

        return View(nameof(Index), page);
    }

    /// <summary>Saves the rows that a script found changed, and answers with their measures as they are now.</summary>
    [HttpPost(GridPlaces.RowsPath)]
    public async Task<IActionResult> SaveRows(string quarter, GridForm form, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(quarter, out var end))
        {
            return NotFound();
        }

        if (!form.IsWhole)
        {
            return BadRequest();
        }

        var saved = await writer.SaveAsync(end, form.Rows, User.PersonName(), cancellationToken);
        return PartialView("_Answer", new GridAnswer(saved, pages.Rows(saved.Figures, saved.Typed)));
    }

    private async Task<IActionResult> SendAsync(GridPage page, CancellationToken cancellationToken)
    {
        var sent = await sender.SendAsync(page, User.PersonName(), cancellationToken);
        if (sent.Import is { } import)
        {
            return Redirect(FigurePlaces.Import(import));
        }

        ModelState.AddModelError("", sent.Reason ?? "");
        return View(nameof(Index), page);
    }

    private RedirectResult Saved(Month quarter, int rows)
    {
        if (rows > 0)
        {
            TempData.Done($"{Wording.Count(rows, "row is", "rows are")} saved.");
        }

        return Redirect(GridPlaces.Quarter(quarter));
    }

    // What could not be stored, what has to be chosen, and what is no figure: each leads to its cell. Whoever saves is
    // told of the rows that they changed, whoever takes in of all.
    private void AddErrors(GridSaved saved, GridPage page, bool isTakeIn)
    {
        foreach (var lost in saved.Lost)
        {
            ModelState.AddModelError(
                "", $"This measure or period is not in the grid any more, and was not saved: {lost}");
        }

        if (saved.IsBusy)
        {
            ModelState.AddModelError("", "Other people are saving at this moment. Nothing is lost: save again.");
        }

        var rows = page.Rows.Where(row => isTakeIn || row.IsUnsaved || saved.Saved.Contains(row.Key));
        foreach (var (field, text) in rows.SelectMany(GridErrors.Of))
        {
            ModelState.AddModelError(field, text);
        }

        if (isTakeIn && ModelState.IsValid && !page.Rows.Any(row => row.IsPending))
        {
            ModelState.AddModelError("", "There is nothing to take in: no row differs from what is held.");
        }
    }
}
