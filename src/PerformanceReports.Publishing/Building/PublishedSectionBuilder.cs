using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes the sections of a published report.</summary>
internal sealed class PublishedSectionBuilder(
    Report report, ReportSources sources, MeasureFigures figures, PreviousReport previous)
{
    private readonly PublishedMeasureBuilder _rows = new(figures, report.Period);
    private readonly ChartModelBuilder _charts = new(figures, sources, report.Period);

    public PublishedSection Build(ReportSection section)
    {
        var measures = section.Assessments
            .Select(assessment => _rows.Build(MeasureOf(assessment.Measure, section), assessment) with
            {
                Previous = previous.VerdictsOf(assessment.Measure),
            })
            .ToList();
        return new PublishedSection
        {
            Slug = section.Slug,
            Title = section.Title,
            Summary = SectionSummary.For(measures),
            NoMeasures = section.NoMeasures,
            Measures = measures,
            Stated = [.. section.StatedMeasures.SelectMany(slug => _rows.Statements(MeasureOf(slug, section)))],
            Charts = [.. section.Charts.Select(chart => _charts.Build(
                chart,
                [.. chart.Measures.Select(measure => MeasureOf(measure, section))]))],
            ActionsIntroduction = section.ActionsIntroduction ?? "",
            Actions = [.. section.Actions.Select((action, index) => new PublishedAction(
                action.Key,
                index + 1,
                action.State,
                action.Text,
                SinceOf(action.Key)))],
            Comments = [.. section.Comments.Select((comment, index) => new PublishedComment(index + 1, comment.Text))],
        };
    }

    private Measure MeasureOf(MeasureSlug slug, ReportSection section) =>
        sources.Measures.FirstOrDefault(measure => measure.Slug == slug)
            ?? throw new PublicationRefusedException(
                $"{section.Title} names the measure {slug}, which is not held. Define the measure, or choose another.");

    private string SinceOf(string key) => sources.Earlier
        .Where(earlier => earlier.Sections().Any(section => section.Actions.Any(action => action.Key == key)))
        .Select(earlier => earlier.Period.Key)
        .FirstOrDefault(report.Period.End.ToString());
}
