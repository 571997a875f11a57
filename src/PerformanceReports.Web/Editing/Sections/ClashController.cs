using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Two people's texts side by side: one is chosen, or both are put together.</summary>
[Authorize(Rights.Draft)]
public sealed class ClashController(
    ReportEditor reports, KeptTexts kept, ItemHistory history, SectionWriter writer) : Controller
{
    [HttpGet(SectionPlaces.ClashPath)]
    public async Task<IActionResult> Index(
        string report, string section, string item, CancellationToken cancellationToken) =>
        await FindAsync(report, section, item, cancellationToken) is { } page ? View("Clash", page) : NotFound();

    [HttpPost(SectionPlaces.ClashPath)]
    public async Task<IActionResult> Resolve(
        string report, string section, string item, ClashForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(report, section, item, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var chosen = form.ChosenFrom(page);
        var problems = form.ProblemsOf(page, chosen);
        return problems.Count > 0
            ? Again(page with { Form = form }, problems)
            : Answer(page.Key, await writer.ResolveAsync(page.Key, chosen, User.PersonName(), cancellationToken));
    }

    [HttpPost(SectionPlaces.DiscardPath)]
    public async Task<IActionResult> Discard(
        string report, string section, string item, CancellationToken cancellationToken)
    {
        if (!SectionItem.TryParse(item, out var named) || await reports.FindAsync(report, cancellationToken) is null)
        {
            return NotFound();
        }

        var key = new ItemKey(new(report, section), named);
        await kept.ForgetAsync(key, User.PersonName(), cancellationToken);
        TempData.Done("Your text is thrown away. The section stays as it is.");
        return Redirect(SectionPlaces.Section(key.Section));
    }

    private async Task<ClashPage?> FindAsync(
        string report, string section, string item, CancellationToken cancellationToken)
    {
        if (!SectionItem.TryParse(item, out var named)
            || (await reports.FindAsync(report, cancellationToken))?.FindSection(section) is not { } found)
        {
            return null;
        }

        var key = new ItemKey(new(report, section), named);
        var texts = await kept.OfAsync(key, User.PersonName(), cancellationToken);
        return ClashPage.Of(key, found, texts, await history.LastAsync(key, cancellationToken));
    }

    private ViewResult Again(ClashPage page, IReadOnlyDictionary<string, string> problems)
    {
        foreach (var (field, problem) in problems)
        {
            ModelState.AddModelError(field, problem);
        }

        return View("Clash", page);
    }

    private RedirectResult Answer(ItemKey key, SaveResult result)
    {
        if (result.Status == EditStatus.Clash)
        {
            TempData.Warn("The text was changed once more while you were choosing. Both texts are below.");
            return Redirect(SectionPlaces.Clash(key));
        }

        if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
        }
        else
        {
            TempData[SavedNote.Key] = key.Item.Name;
        }

        return Redirect(SectionPlaces.At(key));
    }
}
