namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// The grid of an A4 page, in points. Text stands in a column of some 85 characters; headings beside it hang in the
/// margin column; tables and charts take both.
/// </summary>
internal static class PageGrid
{
    public const double Width = 595.276;
    public const double Height = 841.89;
    public const double Left = 57.6;
    public const double Right = Width - Left;

    /// <summary>The first line of text begins here, below the running header.</summary>
    public const double Top = 76;

    /// <summary>Text ends here, above the running footer.</summary>
    public const double Bottom = Height - 60;

    /// <summary>Between columns.</summary>
    public const double Gutter = 16;

    private const double MarginColumn = 92;

    /// <summary>The whole width.</summary>
    public static Column Full { get; } = new(Left, Right - Left);

    /// <summary>The column that headings beside the text hang in.</summary>
    public static Column Margin { get; } = new(Left, MarginColumn);

    /// <summary>The column of running text.</summary>
    public static Column Text { get; } = new(Left + MarginColumn + Gutter, Right - Left - MarginColumn - Gutter);
}
