using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reference.Groups;

public sealed class GroupsTests(ReferenceSite reference) : IClassFixture<ReferenceSite>
{
    private const string Token = "__RequestVerificationToken";
    private const string Own = ReferencePlaces.Groups + "/avon-and-somerset";

    [Fact]
    public async Task Get_TheGroupThatReportsCompareWith_CannotBeChanged()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Own + "/2018-04-01");

        page.MainText().ShouldContain("Reports up to March 2025 are published with the group from 1 April 2018");
        page.QuerySelector("main form").ShouldBeNull();
        (await client.PageAsync(ReferencePlaces.Groups)).MainText().ShouldContain("the last for March 2025");
    }

    [Fact]
    public async Task Post_AGroupFromWithinAPublishedReport_IsRefusedWithTheChoiceKept()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var answer = await AddAsync(client, "31", "3", "2025");
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-day']")!.Words()
            .ShouldContain("The report for March 2025 is published with the group from 1 April 2018");
        page.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(2);
        page.QuerySelector("#form-year")!.GetAttribute("value").ShouldBe("2025");
    }

    [Fact]
    public async Task Post_ALaterGroup_IsAddedChangedAndRemoved()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var added = await AddAsync(client, "1", "4", "2025");
        added.Headers.Location!.ToString().ShouldBe(Own);
        (await MembersAsync(new(2025, 4, 1)))!.Count.ShouldBe(3);
        (await client.PageAsync(Own)).MainText().ShouldContain("From 1 April 2018 to 31 March 2025");

        var place = Own + "/2025-04-01";
        using var changed = await client.PostFormAsync(place, place, new() { ["Form.Members"] = "E23000032" });
        (await MembersAsync(new(2025, 4, 1)))!.Select(code => code.ToString()).ShouldBe(["E23000036", "E23000032"]);

        using var removed = await client.PostFormAsync(place, place + "/remove", []);
        (await MembersAsync(new(2025, 4, 1))).ShouldBeNull();
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_ShowBothGroups()
    {
        using var anna = await reference.Site.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await reference.Site.SignedInAsync("Ben Writer", Role.Analyst);
        using var added = await AddAsync(anna, "1", "4", "2026");
        var place = Own + "/2026-04-01";
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Members"] = "E23000032" });
        using var second = await ben.PostFormAsync(his, place, place, new() { ["Form.Members"] = "E23000028" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Essex", "Kent"]);
        using var third = await ben.PostFormAsync(page, place, place, []);
        (await MembersAsync(new(2026, 4, 1)))!.ShouldContain(ForceCode.Parse("E23000028"));
        using var removed = await ben.PostFormAsync(place, place + "/remove", []);
    }

    [Fact]
    public async Task Post_NobodyChosen_IsRefused()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = ReferencePlaces.Groups + "/kent/new";
        using var answer = await client.PostFormAsync(
            place, place, new() { ["Form.Day"] = "1", ["Form.Month"] = "4", ["Form.Year"] = "2018" });

        (await SiteFixture.ParseAsync(answer)).QuerySelector(".govuk-error-summary a[href='#form-members']")!.Words()
            .ShouldContain("at least one other force");
    }

    private static async Task<HttpResponseMessage> AddAsync(HttpClient client, string day, string month, string year)
    {
        var page = await client.PageAsync(Own + "/new");
        var fields = new List<KeyValuePair<string, string>>
        {
            new(Token, page.QuerySelector($"main input[name={Token}]")!.GetAttribute("value")!),
            new("Form.Day", day),
            new("Form.Month", month),
            new("Form.Year", year),
            new("Form.Members", "E23000032"),
            new("Form.Members", "E23000028"),
        };
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(Own + "/new", content);
    }

    private async Task<IReadOnlyList<ForceCode>?> MembersAsync(DateOnly from) => await reference.Site.QueryAsync(
        database => database.SimilarGroups.AsNoTracking().Where(group => group.From == from)
            .Select(group => group.Members).FirstOrDefaultAsync());
}
