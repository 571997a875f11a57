using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Reports.Terms;

/// <summary>The terms of the glossary that a report carries.</summary>
public sealed class TermsController(
    ReportEditor editor, ReportsDbContext database, SourcesShelf shelf, Drafters drafters) : Controller
{
    private const string Path = ReportPlaces.ReportPath + "/terms";

    [HttpGet(Path)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? await PageAsync(found, TermsForm.Of(found), cancellationToken)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(Path)]
    public async Task<IActionResult> Save(string report, TermsForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.ApplyTo(stored, author), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done("The glossary of the report is saved.");
            return Redirect(ReportPlaces.Report(report));
        }

        ModelState.Add(result, nameof(form.Terms));
        return result.Report is { } stored ? await PageAsync(stored, form, cancellationToken) : NotFound();
    }

    /// <summary>Carries one more term, which a text of the report uses.</summary>
    [Authorize(Rights.Draft)]
    [HttpPost(Path + "/carry")]
    public async Task<IActionResult> Carry(string report, string? term, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        if (await database.GlossaryTerms.AsNoTracking().FirstOrDefaultAsync(held => held.Slug == term, cancellationToken)
            is not { } carried)
        {
            TempData.Warn("The glossary of the office has this term no more: somebody may have removed it.");
            return Redirect(ReportPlaces.Terms(report));
        }

        var result = await editor.ChangeAsync(
            report, stored => stored.CarryTerm(carried.Slug, author), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The report carries {carried.Term}.");
        }
        else if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
        }

        return result.Status == EditStatus.NotFound ? NotFound() : Redirect(ReportPlaces.Terms(report));
    }

    private async Task<IActionResult> PageAsync(Report report, TermsForm form, CancellationToken cancellationToken)
    {
        var held = await database.GlossaryTerms.AsNoTracking().OrderBy(term => term.Term).ToListAsync(cancellationToken);
        var unexplained = report.Status == ReportStatus.Draft
            ? ReportAcronyms.Of(report, await shelf.ForAsync(report, cancellationToken))
            : [];
        return View(nameof(Index), new TermsPage(report, await drafters.IncludeAsync(User), form, held, unexplained));
    }
}
