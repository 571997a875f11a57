namespace PerformanceReports.Publishing.Charts;

/// <summary>The size of a <see cref="GroupStrip"/>.</summary>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Height">Height in drawing units; dots follow from it.</param>
/// <param name="TextSize">Size of the words at the ends; 0 where the strip stands without words.</param>
public sealed record GroupStripSize(double Width, double Height, double TextSize)
{
    /// <summary>In a row of a table on a page, in CSS pixels.</summary>
    public static GroupStripSize PageRow { get; } = new(168, 22, 0);

    /// <summary>By itself on a page, with words at its ends, in CSS pixels.</summary>
    public static GroupStripSize PageWithWords { get; } = new(300, 26, 13);

    /// <summary>In a row of a table on paper, in points.</summary>
    public static GroupStripSize PaperRow { get; } = new(92, 12, 0);
}
