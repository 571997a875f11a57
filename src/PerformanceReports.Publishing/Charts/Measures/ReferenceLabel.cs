using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A vertical line of a dot plot, and its label above the plot.</summary>
/// <param name="Text">The label.</param>
/// <param name="LineX">Where the line stands.</param>
/// <param name="Part">The average or the nation.</param>
/// <param name="Left">Where the label begins.</param>
/// <param name="Width">How wide the label is.</param>
/// <param name="Row">The row of the label, 0 next to the plot.</param>
internal sealed record ReferenceLabel(
    string Text, double LineX, ChartPart Part, double Left, double Width, int Row)
{
    public double Right => Left + Width;

    /// <summary>The label beside its line, on the side away from the other, as far as the picture has room.</summary>
    public ReferenceLabel Beside(double side, double width) => this with
    {
        Left = Math.Clamp(side < 0 ? LineX - Width : LineX, 0, Math.Max(0, width - Width)),
    };
}
