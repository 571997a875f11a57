using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A value that forces are held against: a vertical line of a dot plot.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Part">The average or the nation.</param>
internal sealed record StandingsReference(string Name, decimal Value, ChartPart Part);
