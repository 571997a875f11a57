using System.Diagnostics.CodeAnalysis;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>
/// What of a section a page, an address or an anchor speaks of: <c>comment-3</c>, <c>action-homicide-2025-06-1</c>,
/// <c>measure-homicide</c>, <c>chart-homicide</c>, or <c>section</c> for its own title and texts.
/// </summary>
/// <param name="Item">The item; null for the section's own texts.</param>
public sealed record SectionItem(ReportItem? Item)
{
    private const string OwnName = "section";

    /// <summary>The section's own title and texts.</summary>
    public static SectionItem Own { get; } = new((ReportItem?)null);

    public string Name => Item is null ? OwnName : $"{Item.Kind.ToString().ToLowerInvariant()}-{Item.Key}";

    /// <summary>What it is called within a sentence, with its place among its kind where that is known.</summary>
    public string InWords(int? place = null)
    {
        var what = Item?.Kind switch
        {
            null => "the section’s title and texts",
            ReportItemKind.Measure => "measure",
            ReportItemKind.Chart => "chart",
            ReportItemKind.Action => "action",
            _ => "comment",
        };
        return Item is null ? what : place is { } number ? $"{what} {number}" : $"the {what}";
    }

    public static bool TryParse(string? name, [NotNullWhen(true)] out SectionItem? item)
    {
        var hyphen = name?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        item = name == OwnName ? Own
            : hyphen > 0 && KindOf(name![..hyphen]) is { } kind ? new(new ReportItem(kind, name[(hyphen + 1)..]))
            : null;
        return item is not null;
    }

    private static ReportItemKind? KindOf(string word) => word switch
    {
        "measure" => ReportItemKind.Measure,
        "chart" => ReportItemKind.Chart,
        "action" => ReportItemKind.Action,
        "comment" => ReportItemKind.Comment,
        _ => null,
    };
}
