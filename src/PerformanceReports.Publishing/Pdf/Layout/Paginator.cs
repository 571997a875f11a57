namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Gives every box its page and place. What must stay together moves to the next page together. Where a section would
/// leave a few lines on a last page, or a hole on one before, it is tried with its white space tighter, its charts
/// lower, and with a page that begins earlier, with a heading. What costs least is taken.
/// </summary>
internal sealed class Paginator
{
    // From as it is meant to what can still be read with ease.
    private static readonly PageSetting[] Settings =
        [new(), new(0.85), new(0.7), new(0.85, 1), new(0.7, 1), new(0.55, 1), new(0.7, 2), new(0.55, 2)];

    private readonly List<PlacedBox> _placed = [];

    /// <summary>The number of pages so far.</summary>
    public int PageCount { get; private set; }

    public IReadOnlyList<PlacedBox> Place(List<FlowBox> boxes)
    {
        for (var start = 0; start < boxes.Count;)
        {
            var end = start + 1;
            while (end < boxes.Count && !boxes[end].StartsPage)
            {
                end++;
            }

            var pages = Best(boxes.GetRange(start, end - start));
            _placed.AddRange(pages.Placed);
            PageCount += pages.Count;
            start = end;
        }

        return _placed;
    }

    private PageRun Best(List<FlowBox> boxes)
    {
        var asMeant = PageRun.Place(boxes, PageCount, Settings[0]);
        return asMeant.HasFullPages
            ? asMeant
            : Settings.SelectMany(setting => Runs(boxes, setting)).MinBy(run => run.Cost)!;
    }

    /// <summary>As the boxes fall, and with the last page begun earlier.</summary>
    private IEnumerable<PageRun> Runs(List<FlowBox> boxes, PageSetting setting)
    {
        List<FlowBox> set = setting.Lower == 0 ? boxes : [.. boxes.Select(box => Lowered(box, setting.Lower))];
        var run = PageRun.Place(set, PageCount, setting);
        return run.EarlierStarts(set)
            .Select(index => PageRun.Place(set, PageCount, setting with { StartsPage = index }))
            .Prepend(run);
    }

    private static FlowBox Lowered(FlowBox box, int steps) =>
        box.Lower?.Invoke(steps) is { } lower ? box with { Height = lower.Height, Draw = lower.Draw } : box;
}
