namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>A font as a viewer sees it: what its numbers stand for, and how wide they are.</summary>
/// <param name="Unicode">What each number stands for.</param>
/// <param name="First">The number of the first width.</param>
/// <param name="Widths">Widths in thousandths of the size, from the first number on.</param>
internal sealed record ReadFont(IReadOnlyDictionary<int, string> Unicode, int First, IReadOnlyList<double> Widths)
{
    public double WidthOf(int number) => Widths[number - First];
}
