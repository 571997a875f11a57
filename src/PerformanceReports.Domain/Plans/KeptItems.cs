namespace PerformanceReports.Domain.Plans;

/// <summary>Puts new items in place of those held so that the record of changes tells only what differs.</summary>
internal static class KeptItems
{
    /// <summary>
    /// The wanted items in their order: each is the one held that says the same, else one held that is wanted no more
    /// and now says it, else itself.
    /// </summary>
    /// <param name="held">The items held.</param>
    /// <param name="wanted">What they are to say.</param>
    /// <param name="says">Whether one says the same as another.</param>
    /// <param name="say">Makes one say what another says; false where it cannot.</param>
    public static IReadOnlyList<T> Of<T>(
        IEnumerable<T> held, IReadOnlyList<T> wanted, Func<T, T, bool> says, Func<T, T, bool> say)
        where T : class
    {
        var left = held.ToList();
        var found = wanted.Select(item => Take(left, other => says(other, item))).ToList();
        return [.. wanted.Zip(found, (item, same) => same ?? Take(left, other => say(other, item)) ?? item)];
    }

    private static T? Take<T>(List<T> left, Predicate<T> fits)
        where T : class
    {
        var found = left.Find(fits);
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }
}
