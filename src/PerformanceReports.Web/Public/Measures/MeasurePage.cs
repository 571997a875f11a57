using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Measures.Workings;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>One measure: what it is, its history, how it stands among forces, and how that is worked out.</summary>
public sealed record MeasurePage(MeasureDocument Measure, MeasureChoice Choice) : PublicPage
{
    public MeasureAddress Address => new(Measure.Slug);

    public override string Title => Choice.OtherForce is null
        ? $"{Measure.Title} - Measures"
        : $"{Measure.Title}, {Choice.Force!.Name} - Measures";

    public override SiteSection Section => SiteSection.Measures;

    public override IReadOnlyList<Crumb> Breadcrumbs =>
        [new("Home", "/"), new("Measures", "/measures"), new(Measure.Title)];

    public override string Description => Measure.Definition;

    public override string CanonicalAddress => Address.Page;

    public override object StructuredData(string site) => MeasureMetadata.Of(Measure, site);

    public MeasureForce? Own => Measure.Forces.FirstOrDefault(force => force.Own);

    /// <summary>The newest value of the force chosen; null where none is held.</summary>
    public MeasurePoint? Latest => Choice.Force is { Rolling.Count: > 0 } chosen ? chosen.Rolling[^1] : null;

    /// <summary>How the force chosen stands among those it is shown with; null where it is not compared.</summary>
    public MeasureStanding? Standing => Compared.FirstOrDefault(standing => standing.ForceCode == Choice.Force?.Code);

    /// <summary>
    /// The forces that the measure is compared with, best first; another force than the own among its own most similar
    /// group where that is held, else among all forces.
    /// </summary>
    public IReadOnlyList<MeasureStanding> Compared => Measure.Group == BenchmarkGroup.None ? []
        : IsInGroup ? GroupStandings.Of(Measure, Choice.OtherForce)
        : Measure.Standings;

    /// <summary>"in its most similar group", "forces".</summary>
    public string ComparedWith => IsInGroup ? "in its most similar group" : "forces";

    private bool IsInGroup => Measure.Group == BenchmarkGroup.SimilarGroup
        && (Choice.OtherForce is null || Comparison.Group is not null);

    public MeasureHistory History { get; } = new(Measure, Choice);

    public MeasureComparison Comparison { get; } = new(Measure, Choice);

    /// <summary>The value, interval, average, position and trend of the own force, to be followed.</summary>
    public IReadOnlyList<Working> Workings { get; } = MeasureWorkings.Of(Measure);

    /// <summary>The suggestions at the newest period.</summary>
    public IReadOnlyList<(string Kind, PublishedSuggestion Suggestion)> Suggestions
    {
        get
        {
            (string Kind, PublishedSuggestion? Suggestion)[] both =
                [("Trend", Measure.Trend), ("Benchmark", Measure.Benchmark)];
            return [.. both.Where(one => one.Suggestion is not null).Select(one => (one.Kind, one.Suggestion!))];
        }
    }

    public IReadOnlyList<RevisionRow> Revisions { get; } = RevisionRow.Of(Measure);

    /// <summary>What the page holds, as its side column lists it.</summary>
    public IReadOnlyList<(string Id, string Title)> Contents =>
    [
        ("about", "What is measured"),
        (MeasureHistory.Id, "History"),
        .. Comparison.HasAny ? [(MeasureComparison.Id, "Among other forces")] : Nothing,
        .. HasSuggestions ? [("suggestions", "What the figures suggest")] : Nothing,
        .. Measure.Verdicts.Count > 0 ? [("verdicts", "Verdicts in reports")] : Nothing,
        .. Measure.Extracts.Count > 0 ? [("editions", "Editions and revisions")] : Nothing,
        .. Measure.Stated.Count > 0 ? [("stated", "Values stated in reports")] : Nothing,
        ("data", "Get the data"),
    ];

    public bool HasSuggestions => Suggestions.Count > 0 || Workings.Count > 0;

    private static (string Id, string Title)[] Nothing => [];
}
