namespace PerformanceReports.Publishing.Corrections;

/// <summary>Finds in what two versions of a report differ, by comparing the published documents.</summary>
public static class ReportDifferences
{
    /// <summary>What stands over the differences that belong to no section.</summary>
    public const string Whole = "The report as a whole";

    /// <summary>
    /// All differences that a reader can see. That the version, its time and its note are others is none of them.
    /// </summary>
    /// <param name="before">The version that is replaced.</param>
    /// <param name="after">The version that replaces it.</param>
    public static PublishedDifferences Between(PublishedReport before, PublishedReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var sections = Matched<PublishedSection>.By(before.Sections(), after.Sections(), section => section.Slug);
        IEnumerable<PublishedDifferenceGroup> groups =
        [
            new(null, Whole, [.. OfTheWhole(before, after), .. OfTheSections(sections)]),
            .. sections.Both.Select(pair => new PublishedDifferenceGroup(
                pair.After.Slug, pair.After.Title, SectionDifferences.Of(pair.Before, pair.After))),
        ];
        return new PublishedDifferences(before.Version, [.. groups.Where(group => group.Items.Count > 0)]);
    }

    private static IEnumerable<PublishedDifference> OfTheWhole(PublishedReport before, PublishedReport after) =>
    [
        .. TextDifferences.Of("Title", before.Title, after.Title),
        .. TextDifferences.Of("Introduction", before.Introduction, after.Introduction),
        .. TextDifferences.OfLists("Note", before.Notes, after.Notes),
        .. Parts(before.Parts, after.Parts),
        .. Terms(before.Glossary, after.Glossary),
        .. TextDifferences.OfLists(
            "Source of figures", [.. before.Extracts.Select(NameOf)], [.. after.Extracts.Select(NameOf)]),
        .. TextDifferences.OfLists("Reader before publication", before.PreReleaseReaders, after.PreReleaseReaders),
    ];

    private static IEnumerable<PublishedDifference> OfTheSections(Matched<PublishedSection> sections)
    {
        foreach (var added in sections.Added)
        {
            yield return new(DifferenceKind.Added, "Section", After: added.Title);
        }

        foreach (var gone in sections.Removed)
        {
            yield return new(DifferenceKind.Removed, "Section", Before: gone.Title);
        }

        if (sections.IsReordered)
        {
            yield return new(DifferenceKind.Order, "Sections");
        }
    }

    private static IEnumerable<PublishedDifference> Parts(
        IReadOnlyList<PublishedPart> before, IReadOnlyList<PublishedPart> after)
    {
        var matched = Matched<PublishedPart>.By(before, after, part => part.Slug);
        return
        [
            .. matched.Both.SelectMany(pair => (IEnumerable<PublishedDifference>)
            [
                .. TextDifferences.Of("Title of a part", pair.Before.Title, pair.After.Title),
                .. TextDifferences.Of($"{pair.After.Title}: subtitle", pair.Before.Subtitle, pair.After.Subtitle),
                .. TextDifferences.Of(
                    $"{pair.After.Title}: introduction", pair.Before.Introduction, pair.After.Introduction),
            ]),
            .. matched.Added.Select(part => new PublishedDifference(DifferenceKind.Added, "Part", After: part.Title)),
            .. matched.Removed.Select(
                part => new PublishedDifference(DifferenceKind.Removed, "Part", Before: part.Title)),
        ];
    }

    private static IEnumerable<PublishedDifference> Terms(
        IReadOnlyList<PublishedTerm> before, IReadOnlyList<PublishedTerm> after)
    {
        var matched = Matched<PublishedTerm>.By(before, after, term => term.Slug);
        return
        [
            .. matched.Both.SelectMany(pair => TextDifferences.Of(
                $"Glossary: {pair.After.Term}", pair.Before.Definition, pair.After.Definition)),
            .. matched.Added.Select(
                term => new PublishedDifference(DifferenceKind.Added, "Term of the glossary", After: term.Term)),
            .. matched.Removed.Select(
                term => new PublishedDifference(DifferenceKind.Removed, "Term of the glossary", Before: term.Term)),
        ];
    }

    private static string NameOf(PublishedExtract extract) => $"{extract.Name}, {extract.Edition}";
}
