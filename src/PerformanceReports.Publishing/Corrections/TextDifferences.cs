namespace PerformanceReports.Publishing.Corrections;

/// <summary>The differences of texts.</summary>
internal static class TextDifferences
{
    // Below it, two texts share little more than the small words that any two share.
    private const double Alike = 0.35;

    /// <summary>One text that was reworded, written anew or taken away; nothing where it is the same.</summary>
    public static IEnumerable<PublishedDifference> Of(string what, string? before, string? after)
    {
        var (old, now) = (NullIfEmpty(before), NullIfEmpty(after));
        if (old == now)
        {
            yield break;
        }

        var kind = old is null ? DifferenceKind.Added : now is null ? DifferenceKind.Removed : DifferenceKind.Text;
        yield return new(kind, what, old, now);
    }

    /// <summary>A list of texts without names, matched by their wording.</summary>
    /// <param name="what">One of them, for example "Comment".</param>
    /// <param name="before">The texts as they were.</param>
    /// <param name="after">The texts as they are.</param>
    public static IEnumerable<PublishedDifference> OfLists(
        string what, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var same = Matched<string>.By(before, after, text => text);
        var gone = same.Removed.ToList();
        foreach (var text in same.Added)
        {
            var likest = gone.Count == 0 ? null : gone.MaxBy(old => Likeness(old, text));
            if (likest is not null && Likeness(likest, text) >= Alike)
            {
                gone.Remove(likest);
                yield return new(DifferenceKind.Text, what, likest, text);
            }
            else
            {
                yield return new(DifferenceKind.Added, what, After: text);
            }
        }

        foreach (var text in gone)
        {
            yield return new(DifferenceKind.Removed, what, Before: text);
        }

        if (same.IsReordered)
        {
            yield return new(DifferenceKind.Order, what);
        }
    }

    /// <summary>The share of words that two texts have in common.</summary>
    private static double Likeness(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var all = left.Union(right).Count();
        return all == 0 ? 0 : (double)left.Intersect(right).Count() / all;
    }

    private static HashSet<string> Words(string text) => new(
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':')),
        StringComparer.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
