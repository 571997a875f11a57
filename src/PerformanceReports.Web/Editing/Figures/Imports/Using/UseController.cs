using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Using;

/// <summary>Lets drafts draw on an edition that was taken in.</summary>
[Authorize(Rights.Draft)]
public sealed class UseController(FigureImports imports, DraftUses uses, ReportEditor editor) : Controller
{
    [HttpPost(FigurePlaces.UsePath)]
    public async Task<IActionResult> Use(int id, UseForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await imports.FindAsync(id, cancellationToken) is not { ExtractId: { } extract } import)
        {
            return NotFound();
        }

        var chosen = (await uses.OfAsync(import, cancellationToken))
            .Where(use => use.State == DraftUseState.Can && form.Reports.Contains(use.Key)).ToList();
        if (chosen.Count == 0)
        {
            TempData.Warn("Choose at least one draft report that does not draw on it yet.");
            return Redirect(FigurePlaces.Import(id));
        }

        var refusals = new List<string>();
        foreach (var use in chosen)
        {
            refusals.AddRange(await RefusalsAsync(use.Key, extract, cancellationToken));
        }

        Tell(chosen, refusals);
        return Redirect(FigurePlaces.Import(id));
    }

    private async Task<IEnumerable<string>> RefusalsAsync(
        string report, string extract, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(
            report, stored => stored.DrawOn([.. stored.Extracts, extract], author), cancellationToken);
        return result.Status == EditStatus.Saved ? [] : [result.Reason ?? "The report is not there any more."];
    }

    private void Tell(IEnumerable<DraftUse> chosen, List<string> refusals)
    {
        if (refusals.Count > 0)
        {
            TempData.Warn(string.Join(" ", refusals));
        }
        else
        {
            TempData.Done($"Drawn on now: {string.Join(", ", chosen.Select(use => use.Label))}.");
        }
    }
}
