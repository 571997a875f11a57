namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Gives every box its page and place. What must stay together moves to the next page together.</summary>
internal sealed class Paginator
{
    private readonly List<PlacedBox> _placed = [];
    private int _page = -1;
    private double _y;
    private double _hangsTo;
    private double _spaceAfter;
    private bool _pageIsEmpty;

    /// <summary>The number of pages so far.</summary>
    public int PageCount => _page + 1;

    public IReadOnlyList<PlacedBox> Place(IReadOnlyList<FlowBox> boxes)
    {
        for (var i = 0; i < boxes.Count; i++)
        {
            var isChainStart = i == 0 || !boxes[i - 1].KeepsWithNext;
            if (_page < 0 || boxes[i].StartsPage || !Fits(boxes, i, isChainStart))
            {
                StartPage(boxes[i]);
            }

            Put(boxes[i]);
        }

        return _placed;
    }

    private bool Fits(IReadOnlyList<FlowBox> boxes, int index, bool isChainStart)
    {
        if (_pageIsEmpty)
        {
            return true;
        }

        // In the middle of a chain only the box itself is asked for: a chain longer than a page breaks somewhere.
        return !isChainStart
            ? Top(boxes[index]) + boxes[index].Height <= PageGrid.Bottom
            : BottomOfChain(boxes, index) <= PageGrid.Bottom;
    }

    private double BottomOfChain(IReadOnlyList<FlowBox> boxes, int index)
    {
        var y = Top(boxes[index]);
        var hangs = 0.0;
        for (var i = index; ; i++)
        {
            hangs = Math.Max(hangs, y + boxes[i].Hang);
            y += boxes[i].Height;
            if (!boxes[i].KeepsWithNext || i == boxes.Count - 1 || boxes[i + 1].StartsPage)
            {
                return Math.Max(y, hangs);
            }

            y += Math.Max(boxes[i].After, boxes[i + 1].Before);
        }
    }

    private double Top(FlowBox box)
    {
        var y = _y + (_pageIsEmpty ? 0 : Math.Max(_spaceAfter, box.Before));
        return box.ClearsHang ? Math.Max(y, _hangsTo + (_hangsTo > 0 ? box.Before : 0)) : y;
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
