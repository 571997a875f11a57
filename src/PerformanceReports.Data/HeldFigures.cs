using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data;

/// <summary>How many figures of a measure an extract holds.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Extract">The extract's identifier.</param>
/// <param name="Months">The length of their periods, in months.</param>
/// <param name="Count">How many.</param>
public sealed record HeldFigures(MeasureSlug Measure, string Extract, int Months, int Count);
