using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>A row of the measures summary with the verdicts given and those that the figures suggest.</summary>
/// <param name="Row">The row.</param>
/// <param name="Shown">The row as the public would see it; null where its measure is not held.</param>
/// <param name="Address">The page on which its verdicts are given.</param>
public sealed record MeasureLine(Assessment Row, PublishedMeasure? Shown, string Address)
{
    public string Anchor => $"measure-{Row.Measure}";

    /// <summary>The value held for the report's period, in words; null where none is held.</summary>
    public string? Latest => Shown?.Latest is { } latest ? $"{latest.Text} {Shown.UnitLabel}" : null;

    public string? SuggestedTrend => Shown?.TrendSuggestion?.Text;

    public string? SuggestedBenchmark => Shown?.BenchmarkSuggestion?.Text;
}
