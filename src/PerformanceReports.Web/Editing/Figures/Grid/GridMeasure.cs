using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The rows of a measure in a quarter: one, or one a month.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Unit">What its value counts, for example "per 1,000 residents".</param>
/// <param name="Rows">Its rows, oldest first.</param>
public sealed record GridMeasure(Measure Measure, string Unit, IReadOnlyList<GridRow> Rows)
{
    /// <summary>Whether its rows stand below a heading of their own.</summary>
    public bool IsMonthly => Measure.Cadence == Cadence.Monthly;
}
