namespace PerformanceReports.Publishing.Charts;

/// <summary>A size that charts are laid out for, with the text that is legible at it.</summary>
/// <param name="Width">Width in drawing units.</param>
/// <param name="Height">Height in drawing units.</param>
/// <param name="Unit">What one CSS pixel of stroke, gap and marker is in drawing units.</param>
/// <param name="AxisText">Size of axis text.</param>
/// <param name="LabelText">Size of the labels at the lines' ends.</param>
/// <param name="LabelWidth">The widest that a line of a label may be.</param>
/// <param name="Ticks">The most steps of the value axis.</param>
public sealed record ChartSize(
    double Width,
    double Height,
    double Unit,
    double AxisText,
    double LabelText,
    double LabelWidth,
    int Ticks)
{
    /// <summary>The content width of a page, in CSS pixels.</summary>
    public static ChartSize PageWide { get; } = new(640, 320, 1, 13, 14, 136, 5);

    /// <summary>A phone of 320 px, in CSS pixels: text is larger relative to the picture.</summary>
    public static ChartSize PageNarrow { get; } = new(320, 280, 1, 13, 13, 84, 4);

    /// <summary>The text width of an A4 page, in points.</summary>
    public static ChartSize PaperFull { get; } = new(480, 200, 0.62, 8, 8.5, 84, 5);

    /// <summary>Half the text width of an A4 page, in points.</summary>
    public static ChartSize PaperHalf { get; } = new(232, 156, 0.58, 7.5, 7.5, 56, 4);
}
