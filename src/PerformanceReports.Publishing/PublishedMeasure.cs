using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing;

/// <summary>A row of a measures summary: the analyst's verdicts, with what the figures say beside them.</summary>
public sealed record PublishedMeasure
{
    /// <summary>The measure's name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>The row's title as the report prints it.</summary>
    public required string Title { get; init; }

    /// <summary>A few words for tight places, for example "Vehicle crime".</summary>
    public required string ShortTitle { get; init; }

    /// <summary>The unit.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The unit in words, for example "per 1,000 residents".</summary>
    public required string UnitLabel { get; init; }

    /// <summary>What counts as better.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>How its value is written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>What is measured.</summary>
    public required string Definition { get; init; }

    /// <summary>The published trend, exactly as the analyst gave it.</summary>
    public required PublishedTrend Trend { get; init; }

    /// <summary>The published benchmark, exactly as the analyst gave it.</summary>
    public required PublishedBenchmark Benchmark { get; init; }

    /// <summary>What the report before says of the measure; null where there is none, or it does not carry it.</summary>
    public PublishedVerdicts? Previous { get; init; }

    /// <summary>The trend that the figures suggest; null where no figures are held.</summary>
    public PublishedSuggestion? TrendSuggestion { get; init; }

    /// <summary>The benchmark that the figures suggest; null where none is compared.</summary>
    public PublishedSuggestion? BenchmarkSuggestion { get; init; }

    /// <summary>The latest value held for the report's period; null where none is held.</summary>
    public PublishedValue? Latest { get; init; }

    /// <summary>The same 12 months a year earlier; null where none is held.</summary>
    public PublishedValue? YearEarlier { get; init; }

    /// <summary>How the value moved over the year; null where either value is missing.</summary>
    public PublishedChange? Change { get; init; }

    /// <summary>What the figures held give; null where the measure is not compared or figures are missing.</summary>
    public PublishedComparison? Computed { get; init; }

    /// <summary>Up to 24 recent rolling values, oldest first, for the small line.</summary>
    public required IReadOnlyList<decimal?> Recent { get; init; }

    /// <summary>What the reader must know about this row, for example a printed rank that differs from today's.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>"Data to March 2025, Home Office edition of June 2026"; empty where no figures are held.</summary>
    public required string Edition { get; init; }

    /// <summary>Whether the figures are illustrative, not published data.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>
    /// Values stated in a published report for this measure or beside it: real, also where the series is illustrative.
    /// </summary>
    public IReadOnlyList<PublishedStatement> Stated { get; init; } = [];
}
