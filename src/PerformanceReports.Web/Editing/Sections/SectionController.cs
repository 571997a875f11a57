using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The page on which a section is written, and the saving of its texts, by a form or by a script.</summary>
public sealed class SectionController(
    SectionPages pages, SectionWriter writer, IAuthorizationService rights) : Controller
{
    [HttpGet(ReportPlaces.SectionPath)]
    public Task<IActionResult> Index(string report, string section, CancellationToken cancellationToken) =>
        PageAsync(new(report, section), null, cancellationToken);

    [HttpPost(SectionPlaces.TextsPath)]
    [Authorize(Rights.Draft)]
    public async Task<IActionResult> Save(
        string report, string section, string item, SectionForm form, CancellationToken cancellationToken)
    {
        if (!SectionItem.TryParse(item, out var named) || SectionTexts.FieldsOf(named).Count == 0)
        {
            return NotFound();
        }

        var key = new ItemKey(new(report, section), named);
        return form.IsPreview
            ? await PageAsync(key.Section, new(named, form, new Dictionary<string, string>()), cancellationToken)
            : await AnswerAsync(
                key, form, await writer.SaveAsync(key, form, User.PersonName(), cancellationToken), cancellationToken);
    }

    [HttpPost(SectionPlaces.CommentsPath)]
    [Authorize(Rights.Draft)]
    public Task<IActionResult> AddComment(
        string report, string section, SectionForm form, CancellationToken cancellationToken) =>
        AddAsync(new(report, section), ReportItemKind.Comment, form, cancellationToken);

    [HttpPost(SectionPlaces.ActionsPath)]
    [Authorize(Rights.Draft)]
    public Task<IActionResult> AddAction(
        string report, string section, SectionForm form, CancellationToken cancellationToken) =>
        AddAsync(new(report, section), ReportItemKind.Action, form, cancellationToken);

    private async Task<IActionResult> AddAsync(
        SectionKey key, ReportItemKind kind, SectionForm form, CancellationToken cancellationToken)
    {
        var item = TextItems.NewOf(kind);
        if (form.IsPreview)
        {
            return await PageAsync(key, new(item, form, new Dictionary<string, string>()), cancellationToken);
        }

        var (result, added) = await writer.AddAsync(key, kind, form, User.PersonName(), cancellationToken);
        return await AnswerAsync(new(key, added ?? item), form, result, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(
        ItemKey key, SectionForm form, SaveResult result, CancellationToken cancellationToken)
    {
        if (Request.WantsJson())
        {
            return SaveAnswer.Of(key, result);
        }

        switch (result.Status)
        {
            case EditStatus.Saved:
                TempData[SavedNote.Key] = key.Item.Name;
                return Redirect(SectionPlaces.At(key));
            case EditStatus.Clash:
                return Redirect(SectionPlaces.Clash(key));
            case EditStatus.Refused when result.Problems.Count > 0:
                return await PageAsync(key.Section, new(key.Item, form, result.Problems), cancellationToken);
            default:
                return View("Lost", new LostPage(key, form, result.Reason));
        }
    }

    private async Task<IActionResult> PageAsync(
        SectionKey key, TypedTexts? typed, CancellationToken cancellationToken)
    {
        var mayDraft = (await rights.AuthorizeAsync(User, Rights.Draft)).Succeeded;
        var reader = new SectionReader(User.PersonName(), mayDraft, TempData[SavedNote.Key] as string);
        var page = await pages.FindAsync(key, reader, typed, cancellationToken);
        foreach (var (field, problem) in typed?.Problems ?? new Dictionary<string, string>())
        {
            ModelState.AddModelError($"{typed!.Item.Name}-{field}", problem);
        }

        return page is null ? NotFound() : View("Index", page);
    }
}
