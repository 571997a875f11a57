using PerformanceReports.Domain.Figures;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>The sources as boxes of a form.</summary>
/// <param name="Name">The name of the form's field.</param>
/// <param name="Chosen">The extracts and families that are chosen.</param>
/// <param name="Shelf">What is held.</param>
public sealed record ExtractChoices(string Name, IReadOnlyCollection<string> Chosen, ExtractShelf Shelf)
{
    public static string Heading(ExtractKind kind) => kind switch
    {
        ExtractKind.Published => "Published statistics, and the force's own figures",
        ExtractKind.Stated => "Single values that published reports state",
        _ => "Illustrative figures, not published data",
    };

    /// <summary>The whole family, and its newest edition.</summary>
    public static IReadOnlyList<Choice> FirstOf(ExtractFamily family)
    {
        ArgumentNullException.ThrowIfNull(family);
        Choice[] whole = family.IsSeries
            ? [new(family.Id, "Every edition", $"The newest that has a figure wins. Data to {family.DataTo.Name}")]
            : [];
        return [.. whole, Of(family.Newest)];
    }

    public static IReadOnlyList<Choice> OlderOf(ExtractFamily family)
    {
        ArgumentNullException.ThrowIfNull(family);
        return [.. family.Editions.Skip(1).Select(Of)];
    }

    private static Choice Of(ExtractEdition edition) =>
        new(edition.Id, $"Only: {edition.Edition}", $"Data to {edition.DataTo.Name}");
}
