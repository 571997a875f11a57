namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// An A4 page, in points: what is common to all editions. Which columns the page has is its design's.
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

    /// <summary>The whole width.</summary>
    public static Column Full { get; } = new(Left, Right - Left);
}
