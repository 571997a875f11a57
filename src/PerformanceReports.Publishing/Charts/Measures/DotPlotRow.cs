using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>Where a force stands in a dot plot.</summary>
/// <param name="Standing">The force.</param>
/// <param name="IsChosen">Whether it is the one looked at.</param>
/// <param name="Name">The lines of its name.</param>
/// <param name="Top">The top of the row.</param>
/// <param name="Height">The height of the row.</param>
internal sealed record DotPlotRow(
    MeasureStanding Standing, bool IsChosen, IReadOnlyList<string> Name, double Top, double Height)
{
    public double Middle => Top + (Height / 2);
}
