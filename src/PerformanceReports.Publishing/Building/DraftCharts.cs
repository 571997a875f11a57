using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>Draws the charts of a draft as the public would see them today.</summary>
public sealed class DraftCharts
{
    private readonly BuildScope _scope;
    private readonly ChartModelBuilder _charts;

    /// <summary>For the charts of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">What it is built from.</param>
    /// <exception cref="InvalidOperationException">
    /// Published and illustrative figures of a measure meet in the extracts.
    /// </exception>
    public DraftCharts(Report report, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        _scope = new BuildScope(report, sources, BuildPurpose.Preview);
        _charts = new ChartModelBuilder(_scope.Figures, sources, report.Period);
    }

    /// <summary>The chart with its texts, figures in the place of references; a drawing or the reason for none.</summary>
    public DrawnChart Draw(ReportChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        try
        {
            var measures = chart.Measures.Select(measure => _scope.MeasureOf(measure, chart.Title)).ToList();
            var model = _charts.Build(chart, measures);
            var drafted = _charts.Build(WithoutWords(chart), measures);
            var texts = _scope.TextsOf(chart.Title);
            var bound = model with
            {
                AlternativeText = texts.Plain(model.AlternativeText, "alternative text"),
                Summary = texts.Plain(model.Summary, "summary"),
                Notes = texts.Plain(model.Notes, "note"),
            };
            return new DrawnChart(bound, null, drafted.AlternativeText, drafted.Summary);
        }
        catch (PublicationRefusedException refusal)
        {
            return new DrawnChart(null, refusal.Message, "", "");
        }
    }

    private static ReportChart WithoutWords(ReportChart chart) =>
        new(chart.Slug, chart.Title, chart.Value, chart.From, chart.Measures, chart.Comparators, chart.Notes);
}
