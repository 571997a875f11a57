namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The pages from one that must begin anew to the next such.</summary>
internal sealed class PageRun
{
    // A last page that is filled less than this is not worth a sheet of paper; a hole of this size is seen.
    private const double WorthAPage = 0.3;
    private const double Hole = 0.15;

    private readonly List<PlacedBox> _placed = [];
    private readonly List<double> _shares = [];
    private readonly List<int> _pageOfBox = [];
    private readonly int _firstPage;
    private readonly PageSetting _setting;
    private int _page;
    private double _y;
    private double _hangsTo;
    private double _spaceAfter;
    private bool _pageIsEmpty;

    private PageRun(int firstPage, PageSetting setting)
    {
        _firstPage = firstPage;
        _setting = setting;
        _page = firstPage - 1;
    }

    public IReadOnlyList<PlacedBox> Placed => _placed;

    /// <summary>The number of pages.</summary>
    public int Count => _page - _firstPage + 1;

    /// <summary>Whether nothing needs mending: no page has a hole, and the last is worth its paper.</summary>
    public bool HasFullPages => Blanks == 0;

    /// <summary>The pages, their holes, and how far they are from what was meant.</summary>
    public double Cost => Count + Blanks + _setting.Distortion;

    private double LastPageShare => (_y - PageGrid.Top) / (PageGrid.Bottom - PageGrid.Top);

    private double Blanks => _shares.Sum(share => Math.Max(0, 1 - share - Hole))
        + (Count == 1 ? 0 : Math.Max(0, WorthAPage - LastPageShare));

    /// <param name="boxes">The boxes in order.</param>
    /// <param name="firstPage">The index of the first page.</param>
    /// <param name="setting">How they are set.</param>
    public static PageRun Place(IReadOnlyList<FlowBox> boxes, int firstPage, PageSetting setting)
    {
        var run = new PageRun(firstPage, setting);
        for (var i = 0; i < boxes.Count; i++)
        {
            var isChainStart = i == 0 || !boxes[i - 1].KeepsWithNext;
            if (i == setting.StartsPage || i == 0 || !run.Fits(boxes, i, isChainStart))
            {
                run.StartPage(boxes[i]);
            }

            run.Put(boxes[i]);
            run._pageOfBox.Add(run._page);
        }

        return run;
    }

    /// <summary>The boxes of the last page but one that the last may begin with instead, the latest first.</summary>
    public IEnumerable<int> EarlierStarts(IReadOnlyList<FlowBox> boxes)
    {
        for (var i = boxes.Count - 1; i > 0 && _pageOfBox[i] >= _page - 1; i--)
        {
            if (_pageOfBox[i] < _page && boxes[i].OpensGroup && !boxes[i - 1].KeepsWithNext)
            {
                yield return i;
            }
        }
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

            y += _setting.Spacing * Math.Max(boxes[i].After, boxes[i + 1].Before);
        }
    }

    private double Top(FlowBox box)
    {
        var y = _y + (_pageIsEmpty ? 0 : _setting.Spacing * Math.Max(_spaceAfter, box.Before));
        return box.ClearsHang && _hangsTo > 0 ? Math.Max(y, _hangsTo + (_setting.Spacing * box.Before)) : y;
    }

    private void StartPage(FlowBox box)
    {
        if (_page >= _firstPage)
        {
            _shares.Add(LastPageShare);
        }

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
