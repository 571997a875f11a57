using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Naming;

/// <summary>Asks which edition of which source a file is, before it is read.</summary>
[Authorize(Rights.Draft)]
[Route(FigurePlaces.SourcePath)]
public sealed class SourceController(FigureImports imports, SourceQuery query, SourceReader reader) : Controller
{
    private const string Prefix = "Form.";

    [HttpGet]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
        {
            return NotFound();
        }

        return IsOpen(import.State)
            ? await PageAsync(import, null, cancellationToken)
            : Redirect(FigurePlaces.Import(id));
    }

    [HttpPost]
    public async Task<IActionResult> Save(int id, SourceForm form, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
        {
            return NotFound();
        }

        if (await reader.ReadAsync(form, ModelState, cancellationToken) is not { } read)
        {
            return await PageAsync(import, form, cancellationToken);
        }

        var result = await imports.ChangeSourceAsync(id, read.Source, read.Layout, form.Revision, cancellationToken);
        return result.IsDone
            ? Redirect(FigurePlaces.Import(id))
            : await RefusedAsync(result, form, cancellationToken);
    }

    private static bool IsOpen(ImportState state) =>
        state is ImportState.Unnamed or ImportState.Waiting or ImportState.Previewed or ImportState.Refused;

    private async Task<IActionResult> RefusedAsync(
        ImportResult result, SourceForm form, CancellationToken cancellationToken)
    {
        if (result.Import is not { } import)
        {
            return NotFound();
        }

        if (!IsOpen(import.State))
        {
            TempData.Warn(result.Reason!);
            return Redirect(FigurePlaces.Import(import.Id));
        }

        // What is typed is sent again on top of what the other person did.
        form.Revision = import.Revision;
        ModelState.Remove(Prefix + nameof(form.Revision));
        ModelState.AddModelError(FieldOf(result.Field), result.Reason!);
        return await PageAsync(import, form, cancellationToken);
    }

    private static string FieldOf(string? property) => property switch
    {
        null => "",
        nameof(ImportSource.Family) => Prefix + nameof(SourceForm.Name),
        _ => Prefix + property,
    };

    private async Task<IActionResult> PageAsync(
        FigureImport import, SourceForm? form, CancellationToken cancellationToken)
    {
        var families = await query.FamiliesAsync(cancellationToken);
        return View(nameof(Index), new SourcePage(
            import,
            form ?? await query.FormAsync(import, families, cancellationToken),
            families,
            await imports.SameFileAsync(import.Sha256, import.Id, cancellationToken)));
    }
}
