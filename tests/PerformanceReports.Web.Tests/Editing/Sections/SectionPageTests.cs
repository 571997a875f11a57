using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>What the page of a section shows, and to whom.</summary>
[Collection(SiteCollection.Name)]
public sealed class SectionPageTests(SiteFixture site)
{
    [Fact]
    public async Task Page_OfADraft_ShowsVerdictsToDecideWithTheirSuggestions()
    {
        var section = await DraftSection.StartAsync(site, "2025-05");
        using var anna = await section.AnnaAsync();

        var page = await anna.PageAsync(section.Address);

        var stored = await section.StoredAsync();
        var rows = page.QuerySelectorAll(".verdicts tbody tr");
        rows.Length.ShouldBe(stored.Assessments.Count);
        rows[0].Id.ShouldBe($"measure-{stored.Assessments[0].Measure}");
        rows[0].TextContent.ShouldContain("Not yet decided");
        rows[0].TextContent.ShouldContain("Suggested:");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"{section.Address}/measures/{stored.Assessments[0].Measure}");
    }

    [Fact]
    public async Task Page_OfADraft_ShowsEveryItemUnderItsAnchorWithItsTextAndPreview()
    {
        var section = await DraftSection.StartAsync(site, "2046-01");
        using var anna = await section.AnnaAsync();

        var page = await anna.PageAsync(section.Address);

        var stored = await section.StoredAsync();
        stored.Comments.Count.ShouldBeGreaterThan(1);
        foreach (var comment in stored.Comments)
        {
            var item = page.GetElementById($"comment-{comment.Key}").ShouldNotBeNull();
            item.QuerySelector("textarea")!.TextContent.Trim().ShouldBe(comment.Text);
            item.QuerySelector(".carried__text")!.TextContent.ShouldBe(comment.CarriedText);
            item.QuerySelector("[data-unchanged]").ShouldNotBeNull();
            item.QuerySelector(".box__preview .prose p").ShouldNotBeNull();
        }

        page.QuerySelectorAll("[data-list=action] > li").Select(item => item.Id)
            .ShouldBe(stored.Actions.Select(action => $"action-{action.Key}"));
        page.QuerySelectorAll(".chart-list__item").Select(item => item.Id)
            .ShouldBe(stored.Charts.Select(chart => $"chart-{chart.Slug}"));
    }

    [Fact]
    public async Task Page_OffersReferencesThatHaveAFigure()
    {
        var section = await DraftSection.StartAsync(site, "2024-12");
        using var anna = await section.AnnaAsync();

        var page = await anna.PageAsync(section.Address);

        var offers = page.QuerySelectorAll("[data-offer]");
        offers.Length.ShouldBeGreaterThan(3);
        foreach (var offer in offers)
        {
            offer.QuerySelector("code")!.TextContent.ShouldMatch(@"^\{\{[a-z0-9-]+\.[a-z-]+.*\}\}$");
            offer.QuerySelector("td.offers__number")!.TextContent.ShouldMatch("[0-9]");
        }
    }

    [Fact]
    public async Task Page_HasNoIdTwice()
    {
        var section = await DraftSection.StartAsync(site, "2046-02");
        using var anna = await section.AnnaAsync();

        var page = await anna.PageAsync(section.Address);

        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1)
            .Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_ToAnApprover_IsReadOnlyAndSaysWhy()
    {
        var section = await DraftSection.StartAsync(site, "2046-04");
        using var approver = await site.SignedInAsync(Role.Approver);

        var page = await approver.PageAsync(section.Address);

        page.QuerySelectorAll("main textarea, main form").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("Analysts write it");
        page.QuerySelectorAll("[data-list=comment] > li").Length.ShouldBe((await section.StoredAsync()).Comments.Count);
    }

    [Fact]
    public async Task Page_OfAPublishedReport_IsReadOnlyAndSaysWhatToDo()
    {
        using var anna = await site.SignedInAsync(DraftSection.Anna, Role.Analyst);

        var page = await anna.PageAsync("/editing/reports/2025-03/sections/reduce-serious-violence");

        page.QuerySelectorAll("main textarea, main form").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("Start a correction");
    }

    [Theory]
    [InlineData("/editing/reports/2025-03/sections/no-such-section")]
    [InlineData("/editing/reports/1999-03/sections/reduce-serious-violence")]
    [InlineData("/editing/reports/2025-13/sections/reduce-serious-violence")]
    public async Task Page_OfNoSection_IsNotFound(string address)
    {
        using var anna = await site.SignedInAsync(DraftSection.Anna, Role.Analyst);

        using var answer = await anna.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Page_ToASecondPerson_NamesTheFirstAndNobodyToTheFirst()
    {
        var section = await DraftSection.StartAsync(site, "2046-05");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();

        var first = await anna.PageAsync(section.Address);
        var second = await ben.PageAsync(section.Address);

        first.QuerySelector("[data-others]")!.TextContent.Trim().ShouldBeEmpty();
        second.QuerySelector("[data-others]")!.TextContent.ShouldContain(DraftSection.Anna);
        second.QuerySelector("[data-others]")!.TextContent.ShouldNotContain(DraftSection.Ben);
    }
}
