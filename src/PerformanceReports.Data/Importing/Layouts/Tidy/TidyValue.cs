using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>What a row says of its figure.</summary>
internal readonly record struct TidyValue(decimal? Numerator, decimal? Denominator, FigureSymbol? Symbol);
