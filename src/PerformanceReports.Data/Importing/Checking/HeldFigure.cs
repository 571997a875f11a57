using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>A figure that stands, and the extract that brought it.</summary>
public readonly record struct HeldFigure(Figure Figure, HeldExtract Extract);
