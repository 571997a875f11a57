using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Publications;

/// <summary>A measure among the others: enough for a list, without its history.</summary>
public sealed record MeasureSummary
{
    private const int MostRecent = 24;

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string ShortTitle { get; init; }

    public required string UnitLabel { get; init; }

    public required Polarity Polarity { get; init; }

    public required ValueFormat Format { get; init; }

    public required string Definition { get; init; }

    public required bool Illustrative { get; init; }

    public required string Edition { get; init; }

    /// <summary>The own force's newest 12 months; null where no figures are held.</summary>
    public MeasurePoint? Latest { get; init; }

    /// <summary>Up to 24 recent rolling values of the own force, oldest first, for the small line.</summary>
    public required IReadOnlyList<decimal?> Recent { get; init; }

    /// <summary>The own force among those it is compared with; null where it is not compared.</summary>
    public MeasureStanding? Standing { get; init; }

    /// <summary>The forces that it is compared with, for the strip; null where it is not compared.</summary>
    public PublishedComparison? Comparison { get; init; }

    /// <summary>The verdicts of the newest report that has it; null where no report has.</summary>
    public MeasureVerdict? Verdict { get; init; }

    /// <summary>The newest value that a report states; null where none does.</summary>
    public PublishedStatement? Stated { get; init; }

    public static MeasureSummary Of(MeasureDocument measure)
    {
        var compared = measure.Group == BenchmarkGroup.SimilarGroup ? measure.GroupStandings : measure.Standings;
        return new MeasureSummary
        {
            Slug = measure.Slug,
            Title = measure.Title,
            ShortTitle = measure.ShortTitle,
            UnitLabel = measure.UnitLabel,
            Polarity = measure.Polarity,
            Format = measure.Format,
            Definition = measure.Definition,
            Illustrative = measure.Illustrative,
            Edition = measure.Edition,
            Latest = Own(measure) is [.., var latest] ? latest : null,
            Recent = [.. Own(measure).TakeLast(MostRecent).Select(point => (decimal?)point.Value)],
            Standing = compared.FirstOrDefault(standing => standing.Own),
            Comparison = ComparisonOf(measure, compared),
            Verdict = measure.Verdicts is [var verdict, ..] ? verdict : null,
            Stated = measure.Stated is [.., var stated] ? stated : null,
        };
    }

    private static IReadOnlyList<MeasurePoint> Own(MeasureDocument measure) =>
        measure.Forces is [{ Own: true } own, ..] ? own.Rolling : [];

    private static PublishedComparison? ComparisonOf(MeasureDocument measure, IReadOnlyList<MeasureStanding> compared)
    {
        if (measure.Group == BenchmarkGroup.None || compared.FirstOrDefault(force => force.Own) is not { } own)
        {
            return null;
        }

        var isGroup = measure.Group == BenchmarkGroup.SimilarGroup;
        return new PublishedComparison(
            own.Rank,
            own.RankText,
            compared.Count,
            isGroup ? "most similar group" : "forces of England and Wales",
            isGroup ? measure.GroupAverage.FirstOrDefault(point => point.End == own.Point.End)?.Value : null,
            measure.National.FirstOrDefault(point => point.End == own.Point.End)?.Value,
            measure.StandingsPeriod,
            [.. compared.Select(force => new PublishedForceValue(
                force.ForceCode,
                force.ForceName,
                force.Point.Value,
                measure.Format.Write(force.Point.Value),
                force.Point.Numerator ?? 0,
                force.Point.Denominator,
                force.Rank,
                force.Own))]);
    }
}
