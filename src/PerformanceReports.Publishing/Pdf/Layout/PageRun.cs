namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The pages from one that must begin anew to the next such.</summary>
internal sealed class PageRun
{
    private readonly List<PlacedBox> _placed = [];
    private readonly int _firstPage;
    private readonly double _spacing;
    private int _page;
    private double _y;
    private double _hangsTo;
    private double _spaceAfter;
    private bool _pageIsEmpty;

    private PageRun(int firstPage, double spacing)
    {
        _firstPage = firstPage;
        _spacing = spacing;
        _page = firstPage - 1;
    }

    public IReadOnlyList<PlacedBox> Placed => _placed;

    /// <summary>The number of pages.</summary>
    public int Count => _page - _firstPage + 1;

    /// <summary>How much of the last page is filled, from 0 to 1.</summary>
    public double LastPageShare => (_y - PageGrid.Top) / (PageGrid.Bottom - PageGrid.Top);

    /// <param name="boxes">The boxes in order.</param>
    /// <param name="firstPage">The index of the first page.</param>
    /// <param name="spacing">What the white space between boxes is multiplied by.</param>
    public static PageRun Place(IReadOnlyList<FlowBox> boxes, int firstPage, double spacing)
    {
        var run = new PageRun(firstPage, spacing);
        for (var i = 0; i < boxes.Count; i++)
        {
            var isChainStart = i == 0 || !boxes[i - 1].KeepsWithNext;
            if (i == 0 || !run.Fits(boxes, i, isChainStart))
            {
                run.StartPage(boxes[i]);
            }

            run.Put(boxes[i]);
        }

        return run;
    }

    private bool Fits(IReadOnlyList<FlowBox> boxes, int index, bool isChainStart)
    {
        if (_pageIsEmpty)
        {
            return true;
        }

        // In the middle of a chain only the box itself is asked for: a chain longer than a page breaks somewhere.
        return isChainStart
            ? BottomOfChain(boxes, index) <= PageGrid.Bottom
            : Top(boxes[index]) + boxes[index].Height <= PageGrid.Bottom;
    }

    private double BottomOfChain(IReadOnlyList<FlowBox> boxes, int index)
    {
        var y = Top(boxes[index]);
        var hangs = 0.0;
        for (var i = index; ; i++)
        {
            hangs = Math.Max(hangs, y + boxes[i].Hang);
            y += boxes[i].Height;
            if (!boxes[i].KeepsWithNext || i == boxes.Count - 1)
            {
                return Math.Max(y, hangs);
            }

            y += _spacing * Math.Max(boxes[i].After, boxes[i + 1].Before);
        }
    }

    private double Top(FlowBox box)
    {
        var y = _y + (_pageIsEmpty ? 0 : _spacing * Math.Max(_spaceAfter, box.Before));
        return box.ClearsHang && _hangsTo > 0 ? Math.Max(y, _hangsTo + (_spacing * box.Before)) : y;
    }

    private void StartPage(FlowBox box)
    {
        _page++;
        _y = PageGrid.Top;
        _hangsTo = 0;
        _spaceAfter = 0;
        _pageIsEmpty = true;
        if (box.RepeatedHeader is { } header)
        {
            Put(header);
        }
    }

    private void Put(FlowBox box)
    {
        var top = Top(box);
        _placed.Add(new PlacedBox(box, _page, top));
        _y = top + box.Height;
        _spaceAfter = box.After;
        _hangsTo = box.Hang > 0 ? top + box.Hang : box.ClearsHang ? 0 : _hangsTo;
        _pageIsEmpty = false;
    }
}
