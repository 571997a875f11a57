namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Where things are, once every box has its place.</summary>
internal sealed class PageNumbers(IReadOnlyList<PlacedBox> placed, int count)
{
    private readonly Dictionary<string, PlacedBox> _anchors = placed
        .Where(entry => entry.Box.Anchor is not null)
        .GroupBy(entry => entry.Box.Anchor!)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The number of pages.</summary>
    public int Count { get; } = count;

    /// <summary>Every place that links can lead to.</summary>
    public IReadOnlyDictionary<string, PlacedBox> Anchors => _anchors;

    /// <summary>The number of the page that a name stands on.</summary>
    public int Of(string anchor) => _anchors.TryGetValue(anchor, out var entry)
        ? entry.Page + 1
        : throw new InvalidOperationException($"Nothing in the document has the anchor \"{anchor}\".");
}
