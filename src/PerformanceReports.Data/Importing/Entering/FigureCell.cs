namespace PerformanceReports.Data.Importing.Entering;

/// <summary>A cell of a figure.</summary>
public enum FigureCell
{
    Numerator,
    Denominator,
}
