using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>Adding, looking at and changing the charts of a section; they are removed as its other items are.</summary>
public sealed class ChartsController(ChartPages pages, ReportEditor editor, Drafters drafters) : Controller
{
    private const string ChartPath = ReportPlaces.SectionPath + "/charts/{chart}";
    private const string NewPath = ReportPlaces.SectionPath + "/new-chart";
    private const string PreviewPath = ReportPlaces.SectionPath + "/chart-preview";
    private const string Look = "look";

    [HttpGet(ChartPath)]
    public async Task<IActionResult> Index(
        string report, string section, string chart, CancellationToken cancellationToken) =>
        await pages.FindAsync(
            new(report, section), chart, await drafters.IncludeAsync(User), null, cancellationToken) is { } page
            ? View(page)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpGet(NewPath)]
    public async Task<IActionResult> New(string report, string section, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(report, section), null, mayDraft: true, null, cancellationToken) is { } page
            ? View(nameof(Index), page)
            : NotFound();

    /// <summary>The picture of what is typed, which a script puts in the place of the one that is shown.</summary>
    [Authorize(Rights.Draft)]
    [HttpPost(PreviewPath)]
    public async Task<IActionResult> Preview(
        string report, string section, ChartForm form, CancellationToken cancellationToken) =>
        await pages.FindAsync(new(report, section), null, mayDraft: true, form, cancellationToken) is { } page
            ? PartialView("_Preview", page.Drawing)
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(ChartPath)]
    public async Task<IActionResult> Save(
        string report, string section, string chart, ChartForm form, string? act, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        if (act == Look)
        {
            return await AgainAsync(key, chart, form, null, cancellationToken);
        }

        var result = await editor.ChangeSectionAsync(
            key, User.PersonName(), (stored, draft) => form.ApplyTo(stored, draft, chart), cancellationToken);
        return await AnswerAsync(key, chart, form, result, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(NewPath)]
    public async Task<IActionResult> Add(
        string report, string section, ChartForm form, string? act, CancellationToken cancellationToken)
    {
        var key = new SectionKey(report, section);
        if (act == Look)
        {
            return await AgainAsync(key, null, form, null, cancellationToken);
        }

        var slug = Slugs.OfOr(form.Slug, form.Title);
        var result = await editor.ChangeSectionAsync(
            key, User.PersonName(), draft => draft.Add(form.Make(slug)), cancellationToken);
        return await AnswerAsync(key, null, form, result, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(
        SectionKey key, string? chart, ChartForm form, EditResult result, CancellationToken cancellationToken)
    {
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The chart {form.Title} is saved.");
            return Redirect(ReportPlaces.Chart(
                key.Report, key.Section, chart ?? result.Report!.FindSection(key.Section)!.Charts[^1].Slug));
        }

        ModelState.Add(
            result,
            nameof(form.Title),
            nameof(form.Slug),
            nameof(form.FromMonth),
            nameof(form.Notes),
            nameof(form.AlternativeText),
            nameof(form.Summary));
        return await AgainAsync(key, chart, form, result.Clash, cancellationToken);
    }

    private async Task<IActionResult> AgainAsync(
        SectionKey key, string? chart, ChartForm form, EditClash? clash, CancellationToken cancellationToken)
    {
        if (clash is not null)
        {
            form.Started.Take(clash);
        }

        return await pages.FindAsync(key, chart, mayDraft: true, form, cancellationToken) is { } page
            ? View(nameof(Index), page with { Clash = clash })
            : NotFound();
    }
}
