using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Publishing.Tests.Seeded;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Checking;

/// <summary>The checklist of the reports that the product ships with, which were published as they are.</summary>
public sealed class SeededChecklistTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2021-11")]
    [InlineData("2024-03")]
    [InlineData("2025-03")]
    public void Of_AReportThatShips_HasNoErrorsAndIsPublishable(string period)
    {
        var report = SeededReports.Of(period);
        ChecklistOf(report).Errors.ShouldBeEmpty();
        PublishedReportBuilder.Build(report, SeededReports.SourcesOf(report), new PublicationStamp(1, Now))
            .ShouldNotBeNull();
    }

    [Fact]
    public void Of_TheReportOfMarch2024_WarnsOfWhatItsPagesLeaveOpen() =>
        ChecklistOf(SeededReports.Of("2024-03")).Warnings
            .Select(warning => warning.What)
            .Where(what => what != "It shows one line alone.")
            .ShouldBe(
            [
                "HR is used, and the report's glossary does not explain it.",
                "QR is used, and the report's glossary does not explain it.",
            ]);

    [Fact]
    public void Of_TheQuarterStartedFromMarch2025_AsksForVerdictsFiguresAndNewComments()
    {
        var last = SeededReports.Of("2025-03");
        var next = last.StartNext(
            Domain.Periods.Period.QuarterEnding(last.Period.End.AddMonths(3)), last.Extracts, "analyst");
        var checklist = ReportChecklist.Of(next, SeededReports.SourcesOf(next), Now);
        var rows = next.Sections().Sum(section => section.Assessments.Count);
        checklist.Errors.Count(error => error.What.Contains("no verdict on its", StringComparison.Ordinal))
            .ShouldBe(2 * rows);
        checklist.Errors.Count(error => error.What.StartsWith("The figures held end with", StringComparison.Ordinal))
            .ShouldBeGreaterThan(0);
        checklist.Warnings.Count(warning => warning.What == "It says the same as in the report before.")
            .ShouldBe(next.Sections().Sum(section => section.Comments.Count));
    }

    private static ReportChecklist ChecklistOf(Report report) =>
        ReportChecklist.Of(report, SeededReports.SourcesOf(report), Now);
}
