using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>What becomes of one figure: then and now, null where there is none.</summary>
/// <param name="Measure">The measure's title.</param>
/// <param name="Force">The force's name.</param>
/// <param name="End">The last month of the period.</param>
/// <param name="Months">The length of the period.</param>
/// <param name="Then">What stands.</param>
/// <param name="Now">What the file says.</param>
public sealed record FigureChange(
    string Measure, string Force, Month End, int Months, FigureValue? Then, FigureValue? Now);
