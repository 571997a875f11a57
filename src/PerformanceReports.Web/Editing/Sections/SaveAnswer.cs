using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What the script of the page is told of a change.</summary>
/// <param name="Status">"saved", "clash", "refused" or "notfound".</param>
/// <param name="Message">Why it was not saved, to be shown; null where it was.</param>
/// <param name="Texts">What is stored now, by field; null where nothing is known of it.</param>
/// <param name="Order">The keys of the items of its kind, in order; null where it is of none.</param>
/// <param name="Address">The page on which a clash is resolved; null where there is none.</param>
/// <param name="Revision">How often the section was changed; null where it is not known.</param>
public sealed record SaveAnswer(
    string Status,
    string? Message,
    IReadOnlyDictionary<string, string>? Texts,
    IReadOnlyList<string>? Order,
    string? Address,
    int? Revision)
{
    public static IActionResult Of(ItemKey key, SaveResult result)
    {
        var answer = new SaveAnswer(
            result.Status.ToString().ToLowerInvariant(),
            MessageOf(result),
            result.Section is { } section ? SectionTexts.Read(section, key.Item) : null,
            result.Section is { } ordered && key.Item.Item is { } item ? SectionOrder.KeysOf(ordered, item.Kind) : null,
            result.Status == EditStatus.Clash ? SectionPlaces.Clash(key) : null,
            result.Section?.Revision);
        return new JsonResult(answer) { StatusCode = CodeOf(result.Status) };
    }

    private static string? MessageOf(SaveResult result) => result.Status switch
    {
        EditStatus.Saved => null,
        EditStatus.Clash => "Somebody else has changed the same text. Yours is kept.",
        EditStatus.NotFound => "This section is no longer in the report. Copy your text before you leave the page.",
        _ => result.Reason,
    };

    private static int CodeOf(EditStatus status) => status switch
    {
        EditStatus.Saved => StatusCodes.Status200OK,
        EditStatus.Clash => StatusCodes.Status409Conflict,
        EditStatus.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
