namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Gives every box its page and place. What must stay together moves to the next page together. Where a section would
/// leave a few lines on a last page, its white space is tightened and its charts drawn lower, if that saves the page.
/// </summary>
internal sealed class Paginator
{
    // A last page that is filled less than this is not worth a sheet of paper.
    private const double WorthAPage = 0.3;

    private static readonly (double Spacing, bool Lower)[] Tightenings =
        [(0.85, false), (0.7, false), (0.85, true), (0.7, true), (0.55, true)];

    private readonly List<PlacedBox> _placed = [];

    /// <summary>The number of pages so far.</summary>
    public int PageCount { get; private set; }

    public IReadOnlyList<PlacedBox> Place(IReadOnlyList<FlowBox> boxes)
    {
        for (var start = 0; start < boxes.Count;)
        {
            var end = start + 1;
            while (end < boxes.Count && !boxes[end].StartsPage)
            {
                end++;
            }

            var pages = Best([.. boxes.Skip(start).Take(end - start)]);
            _placed.AddRange(pages.Placed);
            PageCount += pages.Count;
            start = end;
        }

        return _placed;
    }

    private PageRun Best(IReadOnlyList<FlowBox> boxes)
    {
        var loose = PageRun.Place(boxes, PageCount, 1);
        if (loose.Count == 1 || loose.LastPageShare >= WorthAPage)
        {
            return loose;
        }

        return Tightenings
            .Select(tight => PageRun.Place(tight.Lower ? Lowered(boxes) : boxes, PageCount, tight.Spacing))
            .FirstOrDefault(run => run.Count < loose.Count, loose);
    }

    private static List<FlowBox> Lowered(IReadOnlyList<FlowBox> boxes) =>
        [.. boxes.Select(box => box.Lower is { } lower ? box with { Height = lower.Height, Draw = lower.Draw } : box)];
}
