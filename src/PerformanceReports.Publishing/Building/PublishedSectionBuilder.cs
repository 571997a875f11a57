using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes the sections of a published report.</summary>
internal sealed class PublishedSectionBuilder(BuildScope scope)
{
    private readonly PublishedMeasureBuilder _rows = new(scope.Figures, scope.Report.Period, scope.Purpose);
    private readonly ChartModelBuilder _charts = new(scope.Figures, scope.Sources, scope.Report.Period);

    public PublishedSection Build(ReportSection section)
    {
        var texts = scope.TextsOf(section.Title);
        var measures = section.Assessments.Select(row => Row(section, row, texts)).ToList();
        var made = new PublishedSection
        {
            Slug = section.Slug,
            Title = section.Title,
            Summary = SectionSummary.For(measures),
            NoMeasures = section.NoMeasures is { } why ? texts.Plain(why, "the statement on measures") : null,
            Measures = measures,
            Stated = [.. section.StatedMeasures.SelectMany(slug =>
                _rows.Statements(scope.MeasureOf(slug, section.Title)))],
            Charts = [.. section.Charts.Select(chart => Chart(section, chart, texts)).OfType<ChartModel>()],
            ActionsIntroduction = texts.Markdown(section.ActionsIntroduction ?? "", "introduction to the actions"),
            Actions = [.. section.Actions.Select((action, index) => new PublishedAction(
                action.Key,
                index + 1,
                action.State,
                texts.Markdown(action.Text, $"action {index + 1}"),
                SinceOf(action.Key))
            {
                Reason = action.Reason is { } reason
                    ? texts.Markdown(reason, $"reason of action {index + 1}")
                    : null,
            })],
            Comments = [.. section.Comments.Select((comment, index) =>
                new PublishedComment(index + 1, texts.Markdown(comment.Text, $"comment {index + 1}")))],
        };
        return made with { Figures = texts.Figures };
    }

    private PublishedMeasure Row(ReportSection section, Assessment assessment, ReportTexts texts)
    {
        var row = _rows.Build(scope.MeasureOf(assessment.Measure, section.Title), assessment);
        return row with
        {
            Previous = scope.Previous.VerdictsOf(assessment.Measure),
            Notes = texts.Plain(row.Notes, $"note to {row.Title}"),
            TrendSuggestion = Reasoned(row.TrendSuggestion, texts, $"reason for the trend of {row.Title}"),
            BenchmarkSuggestion = Reasoned(row.BenchmarkSuggestion, texts, $"reason for the benchmark of {row.Title}"),
        };
    }

    private static PublishedSuggestion? Reasoned(PublishedSuggestion? suggestion, ReportTexts texts, string item) =>
        suggestion is { Reason: { } reason } ? suggestion with { Reason = texts.Plain(reason, item) } : suggestion;

    /// <summary>The chart; null where it cannot be drawn yet in a preview.</summary>
    private ChartModel? Chart(ReportSection section, ReportChart chart, ReportTexts texts)
    {
        var model = scope.Unfinished.Try(() =>
            _charts.Build(chart, [.. chart.Measures.Select(measure => scope.MeasureOf(measure, section.Title))]));
        return model is null ? null : model with
        {
            AlternativeText = texts.Plain(model.AlternativeText, $"alternative text of chart {chart.Slug}"),
            Summary = texts.Plain(model.Summary, $"summary of chart {chart.Slug}"),
            Notes = texts.Plain(model.Notes, $"note to chart {chart.Slug}"),
        };
    }

    private string SinceOf(string key) => scope.Sources.Earlier
        .Where(earlier => earlier.Sections().Any(section => section.Actions.Any(action => action.Key == key)))
        .Select(earlier => earlier.Period.Key)
        .FirstOrDefault(scope.Report.Period.End.ToString());
}
