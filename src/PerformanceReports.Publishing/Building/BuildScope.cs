using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.Building;

/// <summary>What the parts of one build share.</summary>
internal sealed class BuildScope
{
    private readonly FigureBinder _binder;

    public BuildScope(Report report, ReportSources sources, BuildPurpose purpose)
    {
        (Report, Sources, Purpose) = (report, sources, purpose);
        Figures = new MeasureFigures(sources, report.Period);
        Unfinished = new Unfinished(purpose);
        Previous = new PreviousReport(sources.Earlier);
        _binder = new FigureBinder(new FigureResolver(sources, Figures, report.Period));
    }

    public Report Report { get; }

    public ReportSources Sources { get; }

    public BuildPurpose Purpose { get; }

    public MeasureFigures Figures { get; }

    public Unfinished Unfinished { get; }

    public PreviousReport Previous { get; }

    /// <summary>Binds the texts of a section, or of the report around its sections.</summary>
    public ReportTexts TextsOf(string where) => new(_binder, Purpose, where);

    /// <summary>A measure that something names.</summary>
    /// <exception cref="PublicationRefusedException">It is not held.</exception>
    public Measure MeasureOf(MeasureSlug slug, string namedBy) =>
        Sources.Measures.FirstOrDefault(measure => measure.Slug == slug)
            ?? throw new PublicationRefusedException(
                $"{namedBy} names the measure {slug}, which is not held. Define the measure, or choose another.");
}
