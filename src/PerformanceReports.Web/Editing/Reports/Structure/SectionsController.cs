using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>Adding, renaming and removing the sections of a report.</summary>
[Authorize(Rights.Draft)]
public sealed class SectionsController(ReportEditor editor) : Controller
{
    private const string NewPath = ReportPlaces.ReportPath + "/structure/new-section";
    private const string TitlePath = ReportPlaces.ReportPath + "/structure/sections/{section}";
    private const string RemovePath = TitlePath + "/remove";

    [HttpGet(NewPath)]
    public async Task<IActionResult> New(string report, string? part, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Title", new SectionTitlePage(found, null, new SectionTitleForm { Part = part }))
            : NotFound();

    [HttpPost(NewPath)]
    public async Task<IActionResult> Add(string report, SectionTitleForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(report, stored => form.AddTo(stored, author), cancellationToken);
        return Answer(new(report, Slugs.OfOr(form.Slug, form.Title)), null, form, result);
    }

    [HttpGet(TitlePath)]
    public async Task<IActionResult> Index(string report, string section, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found && found.FindSection(section) is { } named
            ? View("Title", new SectionTitlePage(found, section, SectionTitleForm.Of(named)))
            : NotFound();

    [HttpPost(TitlePath)]
    public async Task<IActionResult> Rename(
        string report, string section, SectionTitleForm form, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        var result = await editor.ChangeSectionAsync(key, User.PersonName(), form.ApplyTo, cancellationToken);
        return Answer(key, section, form, result);
    }

    [HttpGet(RemovePath)]
    public async Task<IActionResult> Removal(string report, string section, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found && found.FindSection(section) is { } named
            ? View("Remove", new RemoveSectionPage(found, named))
            : NotFound();

    [HttpPost(RemovePath)]
    public async Task<IActionResult> Remove(
        string report, string section, RemoveSectionForm form, CancellationToken cancellationToken)
    {
        var author = User.PersonName();
        var result = await editor.ChangeAsync(
            report, stored => Remove(stored, section, form.Revision, author), cancellationToken);
        if (result.Status != EditStatus.Refused)
        {
            return result.Status == EditStatus.NotFound ? NotFound() : Redirect(ReportPlaces.Structure(report));
        }

        TempData.Warn(result.Reason!);
        return Redirect(result.Report?.FindSection(section) is null
            ? ReportPlaces.Structure(report)
            : $"{ReportPlaces.Structure(report)}/sections/{section}/remove");
    }

    private static void Remove(Report report, string slug, int revision, string author)
    {
        var section = report.FindSection(slug)
            ?? throw new ReportRefusedException("The report has this section no more: somebody may have removed it.");
        if (section.Revision != revision)
        {
            throw new ReportRefusedException(
                $"{section.LastAuthor} changed {section.Title} while you were about to remove it. It is still there: "
                + "look at it before you remove it.");
        }

        report.Remove(section, author);
    }

    private IActionResult Answer(SectionKey key, string? section, SectionTitleForm form, EditResult result)
    {
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The section {form.Title} is saved.");
            return Redirect($"{ReportPlaces.Structure(key.Report)}#section-{key.Section}");
        }

        ModelState.Add(result, nameof(form.Title), nameof(form.Slug), nameof(form.Part));
        if (result.Clash is { } clash)
        {
            form.Started.Take(clash);
        }

        return result.Report is { } stored
            ? View("Title", new SectionTitlePage(
                stored, section, form, result.Clash, stored.FindSection(key.Section)?.LastAuthor ?? ""))
            : NotFound();
    }
}
