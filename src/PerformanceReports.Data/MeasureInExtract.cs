using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data;

/// <summary>What an extract holds of a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Extract">The extract's identifier.</param>
/// <param name="Figures">How many figures.</param>
/// <param name="Forces">Of how many forces, the nation counted too.</param>
/// <param name="From">The first month in which a period of them ends.</param>
/// <param name="To">The last.</param>
public sealed record MeasureInExtract(
    MeasureSlug Measure, string Extract, int Figures, int Forces, Month From, Month To);
