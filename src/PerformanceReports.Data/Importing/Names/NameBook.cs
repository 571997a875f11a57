using System.Diagnostics.CodeAnalysis;

namespace PerformanceReports.Data.Importing.Names;

/// <summary>
/// Finds what a name in a file stands for. Only small differences of writing are forgiven; what is merely alike is
/// offered, never taken: a figure must not go to a neighbour.
/// </summary>
/// <typeparam name="T">What the names stand for.</typeparam>
internal sealed class NameBook<T>
{
    private const int MostOffered = 3;

    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = [];
    private readonly IReadOnlyList<KnownName<T>> _known;
    private readonly Func<string, string> _key;

    /// <param name="known">All that can be named.</param>
    /// <param name="key">Takes away the differences of writing that mean nothing.</param>
    public NameBook(IReadOnlyList<KnownName<T>> known, Func<string, string> key)
    {
        _known = known;
        _key = key;
        foreach (var (name, written) in known.SelectMany(name => name.Written.Select(written => (name, key(written)))))
        {
            if (!_byKey.TryAdd(written, name.Value) && !EqualityComparer<T>.Default.Equals(_byKey[written], name.Value))
            {
                _ambiguous.Add(written);
            }
        }
    }

    /// <summary>Finds what a name stands for; false where it is unknown or stands for several.</summary>
    public bool TryFind(string name, [MaybeNullWhen(false)] out T value)
    {
        var key = _key(name);
        return _byKey.TryGetValue(key, out value) && !_ambiguous.Contains(key);
    }

    /// <summary>The names most like an unknown one, the nearest first.</summary>
    public IReadOnlyList<KnownName<T>> Nearest(string name)
    {
        var key = _key(name);
        return
        [
            .. _known
                .Select(known => (Known: known, Distance: known.Written.Min(written => Distance(key, _key(written)))))
                .OrderBy(found => found.Distance)
                .ThenBy(found => found.Known.Title, StringComparer.Ordinal)
                .Take(MostOffered)
                .Select(found => found.Known),
        ];
    }

    // Beginnings count double: "Avon & Som." is nearer to Avon and Somerset than to any name of its length.
    private static double Distance(string one, string other)
    {
        var longest = Math.Max(Math.Max(one.Length, other.Length), 1);
        var shared = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return (EditDistance.Between(one, other) - shared) / (double)longest;
    }
}
