using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>Which extracts a report draws on.</summary>
public sealed class ExtractsController(ReportEditor editor, ExtractsQuery extracts, ReachQuery reach, Drafters drafters)
    : Controller
{
    private const string Path = ReportPlaces.ReportPath + "/extracts";
    private const string Field = "Form." + nameof(ExtractsForm.Extracts);

    [HttpGet(Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? await PageAsync(found, ExtractsForm.Of(found), null, cancellationToken)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(Path)]
    public async Task<IActionResult> Save(string report, ExtractsForm form, CancellationToken cancellationToken)
    {
        if (await RefusalOfAsync(form, cancellationToken) is { } refusal)
        {
            ModelState.AddModelError(Field, refusal);
            return await editor.FindAsync(report, cancellationToken) is { } found
                ? await PageAsync(found, form, null, cancellationToken)
                : NotFound();
        }

        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.ApplyTo(stored, author), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done("The sources of the figures are saved.");
            return Redirect(ReportPlaces.Report(report));
        }

        return result.Report is { } now ? await AgainAsync(now, result, form, cancellationToken) : NotFound();
    }

    private async Task<IActionResult> AgainAsync(
        Report stored, EditResult result, ExtractsForm form, CancellationToken cancellationToken)
    {
        ModelState.Add(result, nameof(form.Extracts));
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return await PageAsync(stored, form, result.Clash, cancellationToken);
    }

    private async Task<string?> RefusalOfAsync(ExtractsForm form, CancellationToken cancellationToken)
    {
        if (form.Extracts.Count == 0)
        {
            return "Choose at least one source: without figures no verdict can be given.";
        }

        var shelf = await extracts.AllAsync(cancellationToken);
        var unknown = form.Extracts.Where(name => !shelf.Knows(name)).ToList();
        return unknown.Count > 0
            ? $"{string.Join(", ", unknown)} is not held. Choose among those listed."
            : await reach.RefusalOfAsync(form.Extracts, cancellationToken);
    }

    private async Task<IActionResult> PageAsync(
        Report report, ExtractsForm form, EditClash? clash, CancellationToken cancellationToken) =>
        View(nameof(Index), new ExtractsPage(
            report,
            await drafters.IncludeAsync(User),
            form,
            await extracts.AllAsync(cancellationToken),
            await reach.ShortOfAsync(report, cancellationToken),
            clash));
}
