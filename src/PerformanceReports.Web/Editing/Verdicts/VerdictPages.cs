using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Web.Editing.Charts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>Puts together the page of a measure's verdicts.</summary>
public sealed class VerdictPages(ReportEditor editor, SourcesShelf shelf)
{
    private const int MonthsDrawn = 60;

    /// <summary>The page; null where there is no such row.</summary>
    /// <param name="key">The section.</param>
    /// <param name="measure">The measure's name in addresses.</param>
    /// <param name="mayDraft">Whether the person writes reports.</param>
    /// <param name="form">What is chosen; null for what is stored.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<VerdictPage?> FindAsync(
        SectionKey key, string measure, bool mayDraft, VerdictForm? form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var report = await editor.FindAsync(key.Report, cancellationToken);
        var section = report?.FindSection(key.Section);
        var row = section?.Assessments.FirstOrDefault(held => held.Measure.ToString() == measure);
        if (row is null)
        {
            return null;
        }

        var sources = await shelf.ForAsync(report!, cancellationToken);
        var held = sources.Measures.FirstOrDefault(known => known.Slug == row.Measure);
        var filled = form ?? VerdictForm.From(row);
        var suggested = new DraftRows(report!, sources).Of(row);
        var chosen = filled.Chosen(held, suggested?.BenchmarkSuggestion?.Text);
        return new VerdictPage(report!, mayDraft, section!, row, filled)
        {
            Measure = held,
            Shown = new DraftRows(report!, sources).Of(chosen.Judge(row)),
            Earlier = EarlierOf(sources, measure),
            Chart = held is null ? null : ChartOf(report!, sources, held),
        };
    }

    private static EarlierVerdicts? EarlierOf(ReportSources sources, string measure) =>
        sources.Earlier is [.., var last]
        && last.Sections().SelectMany(section => section.Measures).FirstOrDefault(row => row.Slug == measure) is { } row
            ? new EarlierVerdicts(last.Period.EndName, row)
            : null;

    private static ChartModel? ChartOf(Report report, ReportSources sources, Measure measure)
    {
        ChartComparator[] comparators = measure.BenchmarkGroup switch
        {
            BenchmarkGroup.SimilarGroup => [ChartComparator.SimilarGroup, ChartComparator.National],
            BenchmarkGroup.AllForces => [ChartComparator.National],
            _ => [],
        };
        var chart = new ReportChart(
            "evidence",
            $"{measure.Title}, the last five years",
            ChartValues.Of(measure.Unit),
            report.Period.End.AddMonths(1 - MonthsDrawn),
            [measure.Slug],
            comparators);
        return new DraftCharts(report, sources).Draw(chart).Model;
    }
}
