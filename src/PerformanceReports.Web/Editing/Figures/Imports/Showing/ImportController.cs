using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import: its progress, its preview, what was done with it.</summary>
[Authorize(Rights.Draft)]
public sealed class ImportController(FigureImports imports, ImportPages pages) : Controller
{
    [HttpGet(FigurePlaces.ImportPath)]
    public async Task<IActionResult> Show(int id, CancellationToken cancellationToken) =>
        await pages.SettledAsync(id, cancellationToken) is { } import
            ? await PageAsync(import, cancellationToken)
            : NotFound();

    /// <summary>How far it has come, as a part of a page; the script of the page asks for it.</summary>
    [HttpGet(FigurePlaces.ProgressPath)]
    public async Task<IActionResult> Progress(int id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
        {
            return NotFound();
        }

        return import.State.IsWork()
            ? PartialView("_Progress", await pages.OfAsync(import, User, cancellationToken))
            : NoContent();
    }

    [HttpPost(FigurePlaces.ConfirmPath)]
    public async Task<IActionResult> Confirm(int id, ConfirmForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
        {
            return NotFound();
        }

        if (import is { State: ImportState.Previewed, Warnings: > 0 } && !form.Looked)
        {
            ModelState.AddModelError("Form.Looked", "Look at the warnings above, then say so here.");
            return await PageAsync(import, cancellationToken);
        }

        var result = await imports.ConfirmAsync(id, User.PersonName(), form.Revision, cancellationToken);
        if (!result.IsDone)
        {
            TempData.Warn(Meanwhile(result));
        }

        return Redirect(FigurePlaces.Import(id));
    }

    /// <summary>Has the file compared again, or tried again after a failure.</summary>
    [HttpPost(FigurePlaces.AgainPath)]
    public async Task<IActionResult> Again(int id, CancellationToken cancellationToken) =>
        Answer(id, await imports.AgainAsync(id, cancellationToken));

    [HttpPost(FigurePlaces.AbandonPath)]
    public async Task<IActionResult> Abandon(int id, CancellationToken cancellationToken)
    {
        var result = await imports.AbandonAsync(id, cancellationToken);
        if (!result.IsDone)
        {
            return Answer(id, result);
        }

        TempData.Done($"{result.Import!.FileName} is given up. Nothing of it is held.");
        return Redirect(FigurePlaces.All);
    }

    /// <summary>The file as it was brought, byte for byte.</summary>
    [HttpGet(FigurePlaces.FilePath)]
    public async Task<IActionResult> Download(int id, CancellationToken cancellationToken) =>
        await imports.FileAsync(id, cancellationToken) is { } file
            ? File(file.Content, "application/octet-stream", file.Name)
            : NotFound();

    [HttpGet(FigurePlaces.ProblemsPath)]
    public Task<IActionResult> Problems(int id, CancellationToken cancellationToken) =>
        CsvAsync(id, "problems", PreviewCsv.Problems, cancellationToken);

    [HttpGet(FigurePlaces.ChangesPath)]
    public Task<IActionResult> Changes(int id, CancellationToken cancellationToken) =>
        CsvAsync(id, "changes", PreviewCsv.Changes, cancellationToken);

    private static string Meanwhile(ImportResult result) =>
        result.Import is { State: ImportState.Confirmed or ImportState.Done, ConfirmedBy: { } who }
            ? $"{who} confirmed this import before you. You need do nothing."
            : result.Reason!;

    private async Task<IActionResult> CsvAsync(
        int id, string name, Func<ImportPreview, byte[]> write, CancellationToken cancellationToken) =>
        (await imports.FindAsync(id, cancellationToken))?.Preview is { } preview
            ? File(write(preview), "text/csv; charset=utf-8; header=present", $"import-{id}-{name}.csv")
            : NotFound();

    private IActionResult Answer(int id, ImportResult result)
    {
        if (result.Import is null)
        {
            return NotFound();
        }

        if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
        }

        return Redirect(FigurePlaces.Import(id));
    }

    private async Task<IActionResult> PageAsync(FigureImport import, CancellationToken cancellationToken)
    {
        var page = await pages.OfAsync(import, User, cancellationToken);
        return import.State == ImportState.Unnamed && page.MayDraft
            ? Redirect(FigurePlaces.Source(import.Id))
            : View(page.View, page);
    }
}
