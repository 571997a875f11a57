using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>Every source that is held, by its editions: what a report can draw on.</summary>
public sealed record ExtractShelf(IReadOnlyList<ExtractFamily> Families)
{
    /// <summary>The last month that any extract holds; null where none is held.</summary>
    public Month? DataTo => Families.Count == 0 ? null : Families.Max(family => family.DataTo);

    /// <summary>The kinds in the order in which they are offered: what is published first.</summary>
    public IEnumerable<IGrouping<ExtractKind, ExtractFamily>> Kinds =>
        Families.OrderBy(family => family.Kind).ThenBy(family => family.Name, StringComparer.Ordinal)
            .GroupBy(family => family.Kind);

    public bool Knows(string name) =>
        Families.Any(family => family.Id == name || family.Editions.Any(edition => edition.Id == name));

    /// <summary>
    /// What to draw on after a report: families as they were named, of a single edition the newest of its family.
    /// Values that a report stated stay as they were chosen: they belong to that report, and no edition replaces them.
    /// </summary>
    public IReadOnlyList<string> After(IEnumerable<string> names) =>
        [.. names.Where(Knows).Select(NewestOf).Distinct()];

    /// <summary>What a report that begins blank is offered: the newest edition of each published source.</summary>
    public IReadOnlyList<string> ForBlank() =>
    [
        .. Families.Where(family => family.Kind == ExtractKind.Published)
            .Select(family => family.IsSeries ? family.Id : family.Newest.Id),
    ];

    /// <summary>For readers: "Police recorded crime open data tables, newest of each" or its edition.</summary>
    public string Describe(string name)
    {
        var family = Families.First(held => held.Id == name || held.Editions.Any(edition => edition.Id == name));
        var edition = family.Editions.FirstOrDefault(held => held.Id == name);
        return edition is null
            ? $"{family.Name}, newest edition of each figure (data to {family.DataTo.Name})"
            : $"{family.Name}, {edition.Edition} (data to {edition.DataTo.Name})";
    }

    private string NewestOf(string name)
    {
        var family = Families.First(held => held.Id == name || held.Editions.Any(edition => edition.Id == name));
        return family.Kind == ExtractKind.Stated || (family.Id == name && family.IsSeries) ? name : family.Newest.Id;
    }
}
