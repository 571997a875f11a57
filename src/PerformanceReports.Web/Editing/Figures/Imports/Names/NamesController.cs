using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Names;

/// <summary>Takes what the unknown names of a file mean, and has the file checked again with them.</summary>
[Authorize(Rights.Draft)]
public sealed class NamesController(FigureImports imports, NameKeeper keeper) : Controller
{
    [HttpPost(FigurePlaces.NamesPath)]
    public async Task<IActionResult> Remember(int id, NamesForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await imports.FindAsync(id, cancellationToken) is null)
        {
            return NotFound();
        }

        var said = form.Names.Where(name => !string.IsNullOrEmpty(name.Means)).ToList();
        if (said.Count == 0)
        {
            TempData.Warn("Choose what at least one of the names means.");
        }
        else if (await keeper.RememberAsync(said, cancellationToken) is { } refusal)
        {
            TempData.Warn(refusal);
        }
        else
        {
            TempData.Done(
                $"{Wording.Count(said.Count, "name is", "names are")} remembered. The file is checked again.");
            await imports.AgainAsync(id, cancellationToken);
        }

        return Redirect(FigurePlaces.Import(id));
    }
}
