using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>A figure as a file gives it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Place">Where its value stands; the first of several rows that were summed.</param>
public readonly record struct ReadFigure(Figure Figure, CellPlace Place);
