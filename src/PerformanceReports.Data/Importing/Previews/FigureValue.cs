namespace PerformanceReports.Data.Importing.Previews;

/// <summary>The value of a figure.</summary>
/// <param name="Numerator">The numerator; null where a symbol stands in its place.</param>
/// <param name="Denominator">The denominator, where the figure carries one.</param>
/// <param name="Symbol">The symbol, where it has one.</param>
public sealed record FigureValue(decimal? Numerator, decimal? Denominator, string? Symbol);
