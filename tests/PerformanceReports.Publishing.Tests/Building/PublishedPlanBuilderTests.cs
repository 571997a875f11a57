using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Publishing.Tests.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Building;

/// <summary>Which reports a published plan names.</summary>
public sealed class PublishedPlanBuilderTests
{
    [Fact]
    public void WithReports_OfThePriority_NamesThemNewestFirstAndLeavesTheRest()
    {
        var plan = Plan();

        var again = PublishedPlanBuilder.WithReports(
            plan, [Report("2024-12", "the-plan", 2), Report("2025-03", "the-plan", 2), Report("2025-06", "another", 2)]);

        again.Priorities[0].ReportedIn.ShouldBeEmpty();
        again.Priorities[1].ReportedIn.Select(report => report.PeriodKey).ShouldBe(["2025-03", "2024-12"]);
        PublishedDocuments.Write(PublishedPlanBuilder.WithReports(again, [])).ShouldBe(PublishedDocuments.Write(plan));
    }

    private static PublishedReport Report(string period, string plan, int priority)
    {
        var report = ReportSamples.Report;
        return report with
        {
            Period = report.Period with { Key = period },
            Parts = [report.Parts[0] with { PlanSlug = plan, PlanPriority = priority }],
        };
    }

    private static PublishedPlan Plan() => new()
    {
        Schema = PublishedDocuments.PlanSchema,
        BuilderVersion = "test",
        Office = ReportSamples.Report.Office,
        Slug = "the-plan",
        Title = "The plan",
        Years = "2021 to 2025",
        Status = "Current",
        Version = 1,
        PublishedAt = ReportSamples.Report.PublishedAt,
        Summary = "",
        Priorities =
        [
            new PublishedPlanPriority { Number = 1, Title = "One" },
            new PublishedPlanPriority { Number = 2, Title = "Two" },
        ],
    };
}
