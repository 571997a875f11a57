using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Domain.Statistics.Positions;

/// <summary>What one force brings to the estimate of overdispersion.</summary>
/// <param name="Force">The force.</param>
/// <param name="Observed">O: its count.</param>
/// <param name="Expected">E: the count it would have at the average.</param>
/// <param name="RootRatio">Y = sqrt(O / E).</param>
/// <param name="StandardError">s = 1 / (2 sqrt E): the spread that chance alone gives Y.</param>
/// <param name="Score">z = (Y - 1) / s.</param>
/// <param name="WinsorisedScore">z, brought in to the 10% or 90% quantile of the group where it lies outside.</param>
public sealed record OverdispersionTerm(
    ForceCode Force,
    decimal Observed,
    double Expected,
    double RootRatio,
    double StandardError,
    double Score,
    double WinsorisedScore);
