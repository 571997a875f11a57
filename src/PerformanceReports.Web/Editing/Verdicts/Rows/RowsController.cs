using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Verdicts.Rows;

/// <summary>Which measures a section has; a row is removed as the other items of a section are.</summary>
public sealed class RowsController(ReportEditor editor, ReportsDbContext database, Drafters drafters) : Controller
{
    [HttpGet(RowPlaces.Path)]
    public Task<IActionResult> Index(string report, string section, CancellationToken cancellationToken) =>
        PageAsync(new(report, section), new NewRowForm(), null, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(RowPlaces.Path)]
    public async Task<IActionResult> Add(
        string report, string section, [Bind(Prefix = "Row")] NewRowForm row, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        if (row.Make(await HeldAsync(cancellationToken)) is not { } added)
        {
            ModelState.AddModelError("Row.Measure", "Choose the measure that the row is about.");
            return await PageAsync(key, row, null, cancellationToken);
        }

        var result = await editor.ChangeSectionAsync(
            key, User.PersonName(), draft => draft.Add(added), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"{added.Title} is added. Give its verdicts.");
            return Redirect(ReportPlaces.Verdict(report, section, added.Measure.ToString()));
        }

        return await RefusedAsync(key, row, null, result, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(RowPlaces.StatedPath)]
    public async Task<IActionResult> State(
        string report, string section, StatedForm form, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        var result = await editor.ChangeSectionAsync(
            key,
            User.PersonName(),
            (stored, draft) =>
            {
                form.ApplyTo(stored, draft);
                return null;
            },
            cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done("The measures that are stated are saved.");
            return Redirect(RowPlaces.Rows(report, section));
        }

        return await RefusedAsync(key, new NewRowForm(), form, result, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(RowPlaces.MovePath)]
    public async Task<IActionResult> Move(
        string report, string section, string? measure, string? direction, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeSectionAsync(
            new(report, section),
            User.PersonName(),
            (stored, draft) =>
            {
                var place = stored.Assessments.TakeWhile(row => row.Measure.ToString() != measure).Count();
                draft.Move(new(ReportItemKind.Measure, measure ?? ""), place + (direction == "up" ? -1 : 1));
                return null;
            },
            cancellationToken);
        if (result.Status == EditStatus.Refused)
        {
            TempData.Warn(result.Reason!);
        }

        return result.Status == EditStatus.NotFound
            ? NotFound()
            : Redirect($"{RowPlaces.Rows(report, section)}#measure-{measure}");
    }

    private async Task<IActionResult> RefusedAsync(
        SectionKey key, NewRowForm row, StatedForm? stated, EditResult result, CancellationToken cancellationToken)
    {
        if (result.Reason is { } reason)
        {
            ModelState.AddModelError(
                result.Field == "title" ? "Row.Title" : stated is null ? "Row.Measure" : "Form.Stated", reason);
        }

        return await PageAsync(key, row, stated, cancellationToken);
    }

    private async Task<IActionResult> PageAsync(
        SectionKey key, NewRowForm row, StatedForm? stated, CancellationToken cancellationToken) =>
        await editor.FindAsync(key.Report, cancellationToken) is { } report
        && report.FindSection(key.Section) is { } section
            ? View(nameof(Index), new RowsPage(
                report,
                await drafters.IncludeAsync(User),
                section,
                await HeldAsync(cancellationToken),
                row,
                stated ?? StatedForm.Of(section)))
            : NotFound();

    private async Task<List<Measure>> HeldAsync(CancellationToken cancellationToken) =>
        await database.Measures.AsNoTracking().ToListAsync(cancellationToken);
}
