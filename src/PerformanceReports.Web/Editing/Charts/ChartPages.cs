using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>Puts together the page of a chart.</summary>
public sealed class ChartPages(ReportEditor editor, SourcesShelf shelf)
{
    private const string Unnamed = "chart";
    private const string Untitled = "Chart without a title yet";

    /// <summary>The page; null where there is no such section or chart.</summary>
    /// <param name="key">The section.</param>
    /// <param name="chart">The chart's slug; null for a new one.</param>
    /// <param name="mayDraft">Whether the person writes reports.</param>
    /// <param name="form">What is chosen; null for what is stored.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<ChartPage?> FindAsync(
        SectionKey key, string? chart, bool mayDraft, ChartForm? form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        var report = await editor.FindAsync(key.Report, cancellationToken);
        if (report?.FindSection(key.Section) is not { } section)
        {
            return null;
        }

        var stored = section.Charts.FirstOrDefault(held => held.Slug == chart);
        if (chart is not null && stored is null)
        {
            return null;
        }

        var sources = await shelf.ForAsync(report, cancellationToken);
        var filled = form ?? (stored is null ? NewOf(report, section, sources.Measures) : ChartForm.Of(stored));
        return new ChartPage(
            report, mayDraft, section, chart, filled, sources.Measures, Draw(report, sources, filled, chart));
    }

    /// <summary>The chart of a form; what is wrong with the form where it makes none.</summary>
    private static DrawnChart Draw(Report report, ReportSources sources, ChartForm form, string? slug)
    {
        try
        {
            return new DraftCharts(report, sources).Draw(form.Make(slug ?? Unnamed, Untitled));
        }
        catch (ArgumentException incomplete)
        {
            return new DrawnChart(null, EditResult.Refused(incomplete, report).Reason, "", "");
        }
    }

    private static ChartForm NewOf(Report report, ReportSection section, IReadOnlyList<Measure> measures)
    {
        var first = section.Assessments.Select(row => (MeasureSlug?)row.Measure).FirstOrDefault();
        var unit = measures.FirstOrDefault(measure => measure.Slug == first)?.Unit ?? MeasureUnit.Count;
        return ChartForm.ForNew(report.Period.End, first, ChartValues.Of(unit));
    }
}
