using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Plans;
using PerformanceReports.Web.Tests.Editing.Reference;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Plans;

public sealed class PlansTests(ReferenceSite reference) : IClassFixture<ReferenceSite>
{
    private const string Held = "police-and-crime-plan-2021-2025";

    [Fact]
    public async Task Post_NewPlan_IsAddedAndRemovedWhileNothingNamesIt()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var added = await AddAsync(client, "Plan to remove");
        var place = PlanPlaces.Plan("plan-to-remove");
        added.Headers.Location!.ToString().ShouldBe(place);
        using var again = await AddAsync(client, "Plan to remove");
        (await SiteFixture.ParseAsync(again)).QuerySelector(".govuk-error-summary a[href='#form-title']")!.Words()
            .ShouldContain("There is a plan of this title already");

        using var ready = await client.PostFormAsync(place, place + "/ready", new() { ["ready"] = "true" });
        (await FindAsync("plan-to-remove"))!.IsReady.ShouldBeTrue();
        (await client.PageAsync(place)).MainText().ShouldContain("It is published with the next report");
        using var removed = await client.PostFormAsync(place, place + "/remove", []);
        (await FindAsync("plan-to-remove")).ShouldBeNull();
    }

    [Fact]
    public async Task Post_APriority_IsReadFromItsListsAndShownAsTyped()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var added = await AddAsync(client, "Plan of lists");
        using var first = await AddPriorityAsync(client, "plan-of-lists", "One");
        using var second = await AddPriorityAsync(client, "plan-of-lists", "Two");

        var priority = (await FindAsync("plan-of-lists"))!.Priorities[1];
        priority.Objectives.Select(objective => (objective.Text, objective.Actions.Count))
            .ShouldBe([("Less harm.", 2), ("More reports.", 0)]);
        priority.Evidence.Select(evidence => (evidence.Kind, evidence.Text)).ShouldBe(
        [
            (EvidenceKind.Outcome, "Safer streets"),
            (EvidenceKind.Measure, "Burglaries"),
            (EvidenceKind.Measure, "Robberies"),
        ]);
        var page = await client.PageAsync(PlanPlaces.Priority("plan-of-lists", 2));
        page.QuerySelector("#form-objectives")!.TextContent.Trim()
            .ShouldBe("Less harm.\n- Patrols\n- Lights\n\nMore reports.");

        using var moved = await client.PostFormAsync(
            PlanPlaces.Plan("plan-of-lists"),
            PlanPlaces.Priority("plan-of-lists", 2) + "/move",
            new() { ["direction"] = "up" });
        (await FindAsync("plan-of-lists"))!.Priorities.Select(held => held.Title).ShouldBe(["Two", "One"]);
        using var removed = await client.PostFormAsync(
            PlanPlaces.Priority("plan-of-lists", 1), PlanPlaces.Priority("plan-of-lists", 1) + "/remove", []);
        (await FindAsync("plan-of-lists"))!.Priorities.Select(held => (held.Number, held.Title)).ShouldBe([(1, "One")]);
    }

    [Theory]
    [InlineData("- An action alone", "stands under no objective")]
    [InlineData("Objective\n- Action\nstray", "follows what will be done")]
    public async Task Post_ObjectivesThatCannotBeRead_AreKeptAsTyped(string typed, string reason)
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = PlanPlaces.Priority(Held, 2);
        using var answer = await client.PostFormAsync(place, place, new() { ["Form.Objectives"] = typed });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-objectives']")!.Words().ShouldContain(reason);
        page.QuerySelector("#form-objectives")!.TextContent.Trim().ShouldBe(typed);
        (await FindAsync(Held))!.Find(2)!.Objectives.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_APriorityOfAPublicPlan_CanBeRetiredAndNotRemoved()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = PlanPlaces.Priority(Held, 3);
        var page = await client.PageAsync(place);
        page.MainText().ShouldContain("The priority is public under its number, so it stays in its place");
        page.QuerySelector("form[action$='/remove']").ShouldBeNull();

        using var refused = await client.PostFormAsync(
            page, place, place + "/retire", new() { ["Retire.Month"] = "4", ["Retire.Year"] = "2025" });
        (await SiteFixture.ParseAsync(refused)).QuerySelector(".govuk-error-summary a[href='#retire-month']")!.Words()
            .ShouldContain("November 2021 to March 2025");
        using var retired = await client.PostFormAsync(
            page, place, place + "/retire", new() { ["Retire.Month"] = "4", ["Retire.Year"] = "2024" });
        (await FindAsync(Held))!.Find(3)!.RetiredFrom.ShouldBe(new Month(2024, 4));
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_AreToldApart()
    {
        using var anna = await reference.Site.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await reference.Site.SignedInAsync("Ben Writer", Role.Analyst);
        var place = PlanPlaces.Priority(Held, 1);
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Measure"] = "Anna\u2019s measure" });
        using var second = await ben.PostFormAsync(
            his,
            place,
            place,
            new() { ["Form.Measure"] = "Ben\u2019s measure", ["Form.Assurance"] = "Ben\u2019s audit" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words())
            .ShouldBe(["Ben\u2019s measure", "Anna\u2019s measure"]);
        using var third = await ben.PostFormAsync(page, place, place, []);
        (await FindAsync(Held))!.Find(1)!.Evidence.Select(evidence => evidence.Text)
            .ShouldBe(["Ben\u2019s audit", "Ben\u2019s measure"]);
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string title) =>
        client.PostFormAsync(PlanPlaces.New, PlanPlaces.New, new()
        {
            ["Form.Title"] = title,
            ["Form.FromMonth"] = "4",
            ["Form.FromYear"] = "2025",
            ["Form.ToMonth"] = "3",
            ["Form.ToYear"] = "2029",
            ["Form.Status"] = "Draft",
            ["Form.Summary"] = "Made by a test.",
        });

    private static Task<HttpResponseMessage> AddPriorityAsync(HttpClient client, string plan, string title) =>
        client.PostFormAsync(PlanPlaces.NewPriority(plan), PlanPlaces.NewPriority(plan), new()
        {
            ["Form.Title"] = title,
            ["Form.Objectives"] = "Less harm.\r\n- Patrols\r\n- Lights\r\n\r\nMore reports.",
            ["Form.Outcome"] = "Safer streets",
            ["Form.Measure"] = "Burglaries\r\n\r\nRobberies",
        });

    private Task<PoliceAndCrimePlan?> FindAsync(string slug) => reference.Site.QueryAsync(
        database => database.Plans.AsNoTracking().WithContent().FirstOrDefaultAsync(plan => plan.Slug == slug));
}
