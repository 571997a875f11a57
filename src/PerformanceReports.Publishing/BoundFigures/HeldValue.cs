using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>What is held of a measure for 12 months, with the figures that it comes from.</summary>
/// <param name="Value">In the measure's unit, unrounded; null where only the count is known.</param>
/// <param name="Count">The sum of numerators; null where only the value is known.</param>
/// <param name="Figures">The figures that the count, and else the value, was worked out from.</param>
internal sealed record HeldValue(decimal? Value, decimal? Count, IReadOnlyList<Figure> Figures)
{
    /// <summary>The figure of a report that states the value; null where it is of the series alone.</summary>
    public Figure? Stated { get; init; }

    /// <summary>What the value is to be credited to.</summary>
    public IReadOnlyList<Figure> ValueFigures => Stated is null ? Figures : [Stated];
}
