using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Positions;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Building;

/// <summary>
/// Makes the immutable documents of measures. Everything that a measure's page shows is worked out here, once, when it
/// is published. The same input gives the same document, byte for byte.
/// </summary>
public sealed class MeasureDocumentBuilder
{
    private readonly ReportSources _sources;
    private readonly IReadOnlyList<PublishedReport> _reports;
    private readonly FigureBook _book;
    private readonly MeasureEditions _editions;

    /// <summary>Reads the figures, once for all measures.</summary>
    /// <param name="sources">The office, its forces and the extracts, older editions among them.</param>
    /// <param name="reports">The published reports, one version of each, in any order.</param>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public MeasureDocumentBuilder(ReportSources sources, IReadOnlyList<PublishedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(reports);
        _sources = sources;
        _reports = reports;
        _book = new FigureBook(sources.Extracts);
        _editions = new MeasureEditions(sources);
    }

    /// <summary>Builds one document; for many, make a builder and keep it.</summary>
    /// <exception cref="PublicationRefusedException">Figures name a force that is not held.</exception>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public static MeasureDocument Build(
        Measure measure,
        ReportSources sources,
        IReadOnlyList<PublishedReport> reports,
        PublicationStamp stamp) => new MeasureDocumentBuilder(sources, reports).Build(measure, stamp);

    /// <summary>Builds a document.</summary>
    /// <exception cref="PublicationRefusedException">Figures name a force that is not held.</exception>
    public MeasureDocument Build(Measure measure, PublicationStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(stamp);
        var end = EndOf(measure, stamp);
        var figures = new MeasureFigures(_sources, _book, end.LastDay);
        var history = new MeasureHistory(measure, figures);
        var standings = new MeasureStandings(measure, figures);
        var suggestions = new Suggestions(figures);
        var latest = figures.LatestOf(measure, end);
        return Described(measure, stamp) with
        {
            Illustrative = _book.IsIllustrative(measure.Slug),
            Edition = latest is null ? "" : figures.EditionOf(latest),
            Forces = history.Forces(),
            National = history.National(),
            GroupAverage = history.GroupAverage(),
            Standings = standings.All(),
            StandingsPeriod = standings.Period,
            GroupStandings = standings.Group(),
            Trend = latest is null ? null : suggestions.TrendOf(measure, latest.Period.End),
            Benchmark = standings.End is { } compared ? suggestions.BenchmarkOf(measure, compared) : null,
            Verdicts = MeasureVerdicts.Of(measure.Slug.ToString(), _reports),
            Extracts = _editions.Of(measure.Slug),
            Revisions = _editions.RevisionsOf(measure.Slug),
            Stated = new PublishedMeasureBuilder(figures, Period.YearEnding(end), BuildPurpose.Publication)
                .Statements(measure),
        };
    }

    /// <summary>What is known of a measure without any figures.</summary>
    private MeasureDocument Described(Measure measure, PublicationStamp stamp)
    {
        var isCompared = measure.BenchmarkGroup != BenchmarkGroup.None;
        return new MeasureDocument
        {
            Schema = PublishedDocuments.MeasureSchema,
            BuilderVersion = PublishedReportBuilder.Version,
            Version = stamp.Version,
            PublishedAt = stamp.PublishedAt,
            Office = PublishedReportBuilder.OfficeOf(_sources.Office),
            Slug = measure.Slug.ToString(),
            Title = measure.Title,
            ShortTitle = measure.ShortTitle,
            Unit = measure.Unit,
            UnitLabel = MeasureWords.UnitLabel(measure),
            Polarity = measure.Polarity,
            Format = MeasureWords.FormatOf(measure),
            NumeratorName = measure.NumeratorName,
            DenominatorName = measure.DenominatorName,
            Definition = measure.Definition,
            Source = measure.Source,
            Caveats = measure.Caveats,
            Group = measure.BenchmarkGroup,
            PositionMethod = isCompared ? PositionMethods.Name(measure.PositionMethod) : "",
            PositionRule = isCompared ? PositionMethods.Rule(measure.PositionMethod) : "",
            Breaks = [.. measure.Breaks.Select(seriesBreak => new ChartBreak(seriesBreak.Month, seriesBreak.Note))],
            Illustrative = false,
            Edition = "",
            Forces = [],
            National = [],
            GroupAverage = [],
            Standings = [],
            StandingsPeriod = "",
            GroupStandings = [],
            Verdicts = [],
            Extracts = [],
            Revisions = [],
            Stated = [],
        };
    }

    /// <summary>The newest month of the measure's figures; the month of publication where none are held.</summary>
    private Month EndOf(Measure measure, PublicationStamp stamp) => _book.Ends(measure.Slug, _sources.Office.Force)
        .Concat(_book.Stated(measure.Slug).Select(figure => figure.Period.End))
        .DefaultIfEmpty(Month.Of(DateOnly.FromDateTime(stamp.PublishedAt.Date)))
        .Max();
}
