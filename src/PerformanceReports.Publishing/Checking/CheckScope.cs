using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What the rules of a checklist share.</summary>
internal sealed class CheckScope
{
    public CheckScope(Report report, ReportSources sources)
    {
        (Report, Sources) = (report, sources);
        Figures = new MeasureFigures(sources, report.Period);
        Suggestions = new Suggestions(Figures);
        Charts = new ChartModelBuilder(Figures, sources, report.Period);
        Resolver = new FigureResolver(sources, Figures, report.Period);
        Held = new HeldValues(sources, Figures);
    }

    public Report Report { get; }

    public ReportSources Sources { get; }

    public MeasureFigures Figures { get; }

    public Suggestions Suggestions { get; }

    public ChartModelBuilder Charts { get; }

    public FigureResolver Resolver { get; }

    public HeldValues Held { get; }

    public Month End => Report.Period.End;

    public Measure? MeasureOf(MeasureSlug slug) => Sources.Measures.FirstOrDefault(measure => measure.Slug == slug);

    /// <summary>
    /// The month that a measure's figures should reach: the report's last month, or for one that does not come each
    /// month the last quarter of the calendar that is over by then.
    /// </summary>
    public Month ExpectedEnd(Measure measure) =>
        measure.Cadence == Cadence.Monthly ? End : End.AddMonths(-(End.Number % 3));

    /// <summary>The newest month, no later than the report's, for which something is held; null if none.</summary>
    public Month? NewestOf(Measure measure, FigureArea area) => Held.NewestOf(measure, area, End);
}
