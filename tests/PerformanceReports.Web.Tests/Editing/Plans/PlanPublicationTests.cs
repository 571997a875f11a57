using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Editing.Reference;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Editing.Plans;

/// <summary>A plan that was changed is public with the next report, and not before.</summary>
public sealed class PlanPublicationTests(ReferenceSite reference) : IClassFixture<ReferenceSite>
{
    private const string Held = "police-and-crime-plan-2021-2025";

    [Fact]
    public async Task Publish_AReport_PublishesChangedPlansAndThoseThatAreReady()
    {
        await ChangeAsync();
        (await PlansAsync()).Single(plan => plan.Slug == Held).Version.ShouldBe(1);

        await reference.Site.CorrectAsync(ReportStatus.Approved);
        await PublishAsync();

        var plans = await PlansAsync();
        plans.Select(plan => plan.Slug).ShouldBe(
            ["police-and-crime-plan-2019-2021", Held, "ready"], ignoreOrder: true);
        var changed = plans.Single(plan => plan.Slug == Held);
        (changed.Version, changed.Title).ShouldBe((2, "Changed title"));
        changed.Priorities[1].Summary.ShouldStartWith("**Retired:** not a priority from April 2024 on.");
        changed.Priorities.SelectMany(priority => priority.ReportedIn).ShouldNotBeEmpty();
        plans.Single(plan => plan.Slug == "police-and-crime-plan-2019-2021").Version.ShouldBe(1);
    }

    private static PoliceAndCrimePlan New(string slug) =>
        new(slug, slug, new Month(2025, 4), new Month(2029, 3), "Draft", "Made by a test.");

    private async Task ChangeAsync()
    {
        await using var scope = reference.Site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var plan = await database.Plans.WithContent().SingleAsync(plan => plan.Slug == Held);
        plan.Describe("Changed title", plan.From, plan.To, plan.Status, plan.Summary);
        plan.Retire(plan.Find(2)!, new Month(2024, 4));
        var ready = New("ready");
        ready.MakeReady(true);
        database.AddRange(ready, New("not-ready"));
        await database.SaveChangesAsync();
    }

    private async Task PublishAsync()
    {
        await using var scope = reference.Site.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Reports
            .EndingIn(Month.Parse(SiteNode.Key)).WithContent().SingleAsync();
        await scope.ServiceProvider.GetRequiredService<ReportPublisher>().PublishAsync(
            new ReportRelease(report, TimeProvider.System.GetUtcNow()));
    }

    private async Task<IReadOnlyList<PublishedPlan>> PlansAsync()
    {
        var catalogue = reference.Site.Services.GetRequiredService<PublicationCatalogue>();
        catalogue.Forget();
        return [.. (await catalogue.ReadAsync()).Plans.Select(plan => plan.Document)];
    }
}
