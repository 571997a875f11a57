using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>Adding, changing and removing the parts of a report.</summary>
[Authorize(Rights.Draft)]
public sealed class PartsController(ReportEditor editor, ReportsDbContext database) : Controller
{
    private const string NewPath = ReportPlaces.ReportPath + "/structure/new-part";
    private const string PartPath = ReportPlaces.ReportPath + "/structure/parts/{part}";

    [HttpGet(NewPath)]
    public async Task<IActionResult> New(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? await PageAsync(found, null, new PartForm(), null, cancellationToken)
            : NotFound();

    [HttpPost(NewPath)]
    public async Task<IActionResult> Add(string report, PartForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => stored.Add(form.New(), author), cancellationToken);
        return await AnswerAsync(report, null, form, result, cancellationToken);
    }

    [HttpGet(PartPath)]
    public async Task<IActionResult> Index(string report, string part, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
        && found.Parts.FirstOrDefault(held => held.Slug == part) is { } described
            ? await PageAsync(found, part, PartForm.Of(described), null, cancellationToken)
            : NotFound();

    [HttpPost(PartPath)]
    public async Task<IActionResult> Save(
        string report, string part, PartForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.ApplyTo(stored, part, author), cancellationToken);
        return await AnswerAsync(report, part, form, result, cancellationToken);
    }

    [HttpPost(PartPath + "/remove")]
    public async Task<IActionResult> Remove(string report, string part, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(
            report,
            stored =>
            {
                if (stored.Parts.FirstOrDefault(held => held.Slug == part) is { } gone)
                {
                    stored.Remove(gone, author);
                }
            },
            cancellationToken);
        if (result.Status == EditStatus.Refused)
        {
            TempData.Warn(result.Reason!);
        }

        return result.Status == EditStatus.NotFound ? NotFound() : Redirect(ReportPlaces.Structure(report));
    }

    private async Task<IActionResult> AnswerAsync(
        string key, string? part, PartForm form, EditResult result, CancellationToken cancellationToken)
    {
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The part {form.Title} is saved.");
            return Redirect($"{ReportPlaces.Structure(key)}#part-{part ?? result.Report!.Parts[^1].Slug}");
        }

        ModelState.Add(result, nameof(form.Title), nameof(form.Subtitle), nameof(form.Introduction), nameof(form.Slug));
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return result.Report is { } stored
            ? await PageAsync(stored, part, form, result.Clash, cancellationToken)
            : NotFound();
    }

    private async Task<IActionResult> PageAsync(
        Report report, string? part, PartForm form, EditClash? clash, CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().WithContent().OrderByDescending(plan => plan.From)
            .ToListAsync(cancellationToken);
        List<SelectListItem> choices =
        [
            new("None", ""),
            .. plans.SelectMany(plan => plan.Priorities
                .Select(priority => new SelectListItem(
                    $"{plan.Title}, priority {priority.Number}: {priority.Title}", $"{plan.Slug}/{priority.Number}"))
                .Prepend(new SelectListItem($"{plan.Title}, as a whole", plan.Slug))),
        ];
        return View("Part", new PartPage(report, MayDraft: true, part, form, choices, clash));
    }
}
