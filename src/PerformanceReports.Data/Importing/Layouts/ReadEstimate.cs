using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>A number of residents or households as a file gives it.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct ReadEstimate(DenominatorEstimate Estimate, CellPlace Place);
