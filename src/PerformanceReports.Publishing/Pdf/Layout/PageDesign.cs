using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>How an edition of the report looks: its type, its columns, and what it does without.</summary>
internal sealed record PageDesign
{
    private const double MarginWidth = 92;
    private const double Gutter = 16;

    /// <summary>
    /// Text in a column of some 85 characters; headings beside it hang in the margin column; tables and charts take
    /// both.
    /// </summary>
    public static PageDesign Standard { get; } = new()
    {
        Type = TypeStyles.Standard,
        Margin = new Column(PageGrid.Left, MarginWidth),
        Text = PageGrid.Full.Indent(MarginWidth + Gutter),

        // Lower than a page of the site would show it: a section's chart and actions then often share a page.
        Chart = ChartSize.PaperFull with { Height = 176 },
        DrawingText = 8,
        DrawingScale = 1,
    };

    /// <summary>One column, large and black, for readers with low vision. Tables become lists of pairs.</summary>
    public static PageDesign LargePrint { get; } = new()
    {
        Type = TypeStyles.LargePrint,
        Margin = PageGrid.Full,
        Text = PageGrid.Full,
        Chart = new ChartSize(480, 330, 1, 16, 16, 132, 4),
        DrawingText = 16,
        DrawingScale = 2.2,
        IsLarge = true,
    };

    public required TypeStyles Type { get; init; }

    /// <summary>The column that headings beside the text hang in.</summary>
    public required Column Margin { get; init; }

    /// <summary>The column of running text.</summary>
    public required Column Text { get; init; }

    /// <summary>A chart across the page.</summary>
    public required ChartSize Chart { get; init; }

    /// <summary>The size of words in small drawings.</summary>
    public required double DrawingText { get; init; }

    /// <summary>How much larger the drawings of cells are than they are given.</summary>
    public required double DrawingScale { get; init; }

    /// <summary>Whether for readers with low vision: one column, black on white, no tinted grounds.</summary>
    public bool IsLarge { get; init; }
}
