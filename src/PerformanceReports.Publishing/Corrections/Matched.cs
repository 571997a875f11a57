namespace PerformanceReports.Publishing.Corrections;

/// <summary>The things of two lists, put side by side by their names.</summary>
internal sealed class Matched<T>
{
    private Matched(Dictionary<string, T> before, Dictionary<string, T> after)
    {
        Both = [.. after.Where(item => before.ContainsKey(item.Key)).Select(item => (before[item.Key], item.Value))];
        Added = [.. after.Where(item => !before.ContainsKey(item.Key)).Select(item => item.Value)];
        Removed = [.. before.Where(item => !after.ContainsKey(item.Key)).Select(item => item.Value)];
        IsReordered = !before.Keys.Where(after.ContainsKey).SequenceEqual(after.Keys.Where(before.ContainsKey));
    }

    public IReadOnlyList<(T Before, T After)> Both { get; }

    public IReadOnlyList<T> Added { get; }

    public IReadOnlyList<T> Removed { get; }

    /// <summary>Whether those in both lists stand in another order.</summary>
    public bool IsReordered { get; }

    public static Matched<T> By(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name) =>
        new(Named(before, name), Named(after, name));

    // A name may occur twice: the first of one list is then the first of the other.
    private static Dictionary<string, T> Named(IEnumerable<T> items, Func<T, string> name)
    {
        var named = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var group in items.Select((item, index) => (Item: item, Index: index))
            .GroupBy(held => name(held.Item), StringComparer.Ordinal)
            .SelectMany(group => group.Select((held, number) => (Key: $"{group.Key}\n{number}", held.Item, held.Index)))
            .OrderBy(held => held.Index))
        {
            named.Add(group.Key, group.Item);
        }

        return named;
    }
}
