using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Moves and removes the items of a section.</summary>
[Authorize(Rights.Draft)]
public sealed class SectionItemsController(ReportEditor reports, SectionWriter writer) : Controller
{
    [HttpPost(SectionPlaces.MovePath)]
    public async Task<IActionResult> Move(
        string report, string section, string item, string? direction, CancellationToken cancellationToken) =>
        KeyOf(report, section, item) is { } key && direction is "up" or "down"
            ? Answer(
                key,
                await writer.MoveAsync(key, direction == "up", User.PersonName(), cancellationToken),
                $"{SectionPlaces.At(key)}-{direction}")
            : NotFound();

    [HttpGet(SectionPlaces.RemovePath)]
    public async Task<IActionResult> Remove(
        string report, string section, string item, CancellationToken cancellationToken) =>
        KeyOf(report, section, item) is { } key
        && RemovePage.Find(await reports.FindAsync(report, cancellationToken), key) is { } page
            ? View(page)
            : NotFound();

    [HttpPost(SectionPlaces.RemovePath)]
    [ActionName(nameof(Remove))]
    public async Task<IActionResult> Removed(
        string report, string section, string item, CancellationToken cancellationToken)
    {
        if (KeyOf(report, section, item) is not { } key)
        {
            return NotFound();
        }

        var result = await writer.RemoveAsync(key, User.PersonName(), cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done($"The {key.Item.Item!.Kind.ToString().ToLowerInvariant()} is removed.");
        }

        return Answer(key, result, SectionPlaces.Section(key.Section));
    }

    private IActionResult Answer(ItemKey key, SaveResult result, string address)
    {
        if (Request.WantsJson())
        {
            return SaveAnswer.Of(key, result);
        }

        if (result.Status == EditStatus.NotFound)
        {
            return NotFound();
        }

        if (result.Reason is { } reason)
        {
            TempData.Warn(reason);
        }

        return Redirect(address);
    }

    private static ItemKey? KeyOf(string report, string section, string item) =>
        SectionItem.TryParse(item, out var named) && named.Item is not null ? new(new(report, section), named) : null;
}
