using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Measures;

/// <summary>
/// A measure as published: its definition, its full history for every force held, what the statistics say of it, the
/// verdicts that reports gave on it, and the editions that brought its figures. Immutable, complete in itself.
/// </summary>
public sealed record MeasureDocument
{
    /// <summary>The name of this document's shape.</summary>
    public required string Schema { get; init; }

    /// <summary>The version of the builder that made it.</summary>
    public required string BuilderVersion { get; init; }

    /// <summary>1 for the first publication, one more for each later one.</summary>
    public required int Version { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Whose site it is on.</summary>
    public required PublishedOffice Office { get; init; }

    /// <summary>The measure's name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>A few words for tight places.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>What its value counts.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The unit in words.</summary>
    public required string UnitLabel { get; init; }

    /// <summary>Which direction is better.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>How its value is written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>What the numerator counts.</summary>
    public required string NumeratorName { get; init; }

    /// <summary>What the denominator counts; empty for a count.</summary>
    public required string DenominatorName { get; init; }

    /// <summary>What is measured.</summary>
    public required string Definition { get; init; }

    /// <summary>Where its figures come from.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader must keep in mind, in the small Markdown; may be empty.</summary>
    public required string Caveats { get; init; }

    /// <summary>The forces that it is compared with.</summary>
    public required BenchmarkGroup Group { get; init; }

    /// <summary>The name of the method that suggests its position; empty where it is not compared.</summary>
    public required string PositionMethod { get; init; }

    /// <summary>The rule of that method in one sentence.</summary>
    public required string PositionRule { get; init; }

    /// <summary>Breaks in its series.</summary>
    public required IReadOnlyList<ChartBreak> Breaks { get; init; }

    /// <summary>Whether its figures are illustrative, not published data.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>"Data to December 2025, Home Office edition of June 2026"; empty where no figures are held.</summary>
    public required string Edition { get; init; }

    /// <summary>The history of each force that figures are held for, the own force first, then by name.</summary>
    public required IReadOnlyList<MeasureForce> Forces { get; init; }

    /// <summary>England and Wales, rolling 12 months, oldest first.</summary>
    public required IReadOnlyList<MeasurePoint> National { get; init; }

    /// <summary>The average of the own force's most similar group, rolling 12 months, oldest first.</summary>
    public required IReadOnlyList<MeasurePoint> GroupAverage { get; init; }

    /// <summary>
    /// Every force that has a value at the newest period for which all those compared have one, best first.
    /// </summary>
    public required IReadOnlyList<MeasureStanding> Standings { get; init; }

    /// <summary>The period of <see cref="Standings"/> and <see cref="GroupStandings"/>; empty where not compared.</summary>
    public required string StandingsPeriod { get; init; }

    /// <summary>The own force's most similar group, best first; empty where it is not compared so.</summary>
    public required IReadOnlyList<MeasureStanding> GroupStandings { get; init; }

    /// <summary>The suggested trend at the newest period; null where no figures are held.</summary>
    public PublishedSuggestion? Trend { get; init; }

    /// <summary>The suggested benchmark at the newest period; null where it is not compared.</summary>
    public PublishedSuggestion? Benchmark { get; init; }

    /// <summary>The verdicts that published reports gave, newest first.</summary>
    public required IReadOnlyList<MeasureVerdict> Verdicts { get; init; }

    /// <summary>The editions that hold its figures, newest first.</summary>
    public required IReadOnlyList<PublishedExtract> Extracts { get; init; }

    /// <summary>The own force's 12-month totals that differ between editions, newest period first.</summary>
    public required IReadOnlyList<MeasureRevision> Revisions { get; init; }

    /// <summary>Values that reports state: real, also where the series is illustrative.</summary>
    public required IReadOnlyList<PublishedStatement> Stated { get; init; }
}
