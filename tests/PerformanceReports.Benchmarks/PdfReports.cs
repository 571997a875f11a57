using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Tests.Pdf;

namespace PerformanceReports.Benchmarks;

/// <summary>
/// Reports of a size, from the sample that the tests of the PDF set. A section holds what one of the report for March
/// 2025 holds: that has 7 sections with 18 measures, 13 charts, 34 actions and 20 comments.
/// </summary>
internal static class PdfReports
{
    public static PublishedReport Of(int sections)
    {
        var sample = SampleReport.Create();
        var part = sample.Parts[0];
        return sample with
        {
            Parts = [part with { Sections = [.. Enumerable.Range(1, sections).Select(number => Section(part, number))] }],
        };
    }

    private static PublishedSection Section(PublishedPart part, int number) => part.Sections[0] with
    {
        Slug = $"section-{number}",
        Title = $"Priority {number}",
        Measures = [.. Enumerable.Range(1, number % 3 == 0 ? 2 : 3)
            .Select(row => SampleReport.Measure($"measure-{number}-{row}", $"Police recorded offences of kind {row}"))],
        Charts = [.. Enumerable.Range(1, 2).Select(chart => SampleReport.Chart($"chart-{number}-{chart}"))],
        Actions = [.. Enumerable.Range(1, 5).Select(action => new PublishedAction(
            $"action-{number}-{action}",
            action,
            action > 2 ? ActionState.Continuing : ActionState.New,
            "Work with partners to bring those who harm others to justice, to protect who is at risk, and to learn from "
            + "what worked elsewhere.",
            "2025-03"))],
        Comments = [.. Enumerable.Range(1, 3).Select(comment => new PublishedComment(
            comment,
            "The number of offences has fallen over six years. The rate is below that of similar forces, and has been so "
            + "since before the pandemic."))],
    };
}
