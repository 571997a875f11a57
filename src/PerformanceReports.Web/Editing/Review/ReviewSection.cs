using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>A section as it is reviewed: as its readers would read it, beside what the report holds.</summary>
/// <param name="Held">The section of the working report.</param>
/// <param name="Read">The section as it would be published; null where it cannot be shown so.</param>
public sealed record ReviewSection(ReportSection Held, PublishedSection? Read)
{
    public PublishedMeasure? Measure(Assessment row) =>
        Read?.Measures.FirstOrDefault(measure => measure.Slug == row.Measure.ToString());

    public ChartModel? Chart(ReportChart chart) =>
        Read?.Charts.FirstOrDefault(drawn => drawn.Slug == chart.Slug);

    public PublishedAction? Action(PlannedAction action) =>
        Read?.Actions.FirstOrDefault(read => read.Key == action.Key);

    /// <summary>The comment's text with its figures put in; as it is written where it cannot be shown.</summary>
    public string Text(Comment comment, int index) =>
        Read is not null && index < Read.Comments.Count ? Read.Comments[index].Text : comment.Text;

    public IReadOnlyList<PublishedFigure> Figures => Read?.Figures ?? [];
}
