using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reference.Forces;

public sealed class ForcesTests(ReferenceSite reference) : IClassFixture<ReferenceSite>
{
    [Fact]
    public async Task Post_Changes_AreStoredAndInTheRecord()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = Place("gwent");
        using var answer = await client.PostFormAsync(place, place, new()
        {
            ["Form.Aliases"] = "Heddlu Gwent\r\n\r\nGwent Constabulary Wales",
            ["Form.RetiredMonth"] = "4",
            ["Form.RetiredYear"] = "2027",
        });

        answer.Headers.Location!.ToString().ShouldBe(ReferencePlaces.Forces);
        var force = await FindAsync("gwent");
        force!.Aliases.ShouldBe(["Heddlu Gwent", "Gwent Constabulary Wales"]);
        force.RetiredFrom.ShouldBe(new Month(2027, 4));
        (await client.PageAsync(ReferencePlaces.Forces)).QuerySelector("#gwent")!.Words()
            .ShouldContain("Retired from April 2027");
        (await client.PageAsync("/editing/audit")).MainText().ShouldContain("Heddlu Gwent");
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_AreToldApart()
    {
        using var anna = await reference.Site.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await reference.Site.SignedInAsync("Ben Writer", Role.Analyst);
        var place = Place("kent");
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Aliases"] = "Anna\u2019s Kent" });
        using var second = await ben.PostFormAsync(his, place, place, new()
        {
            ["Form.Aliases"] = "Ben\u2019s Kent",
            ["Form.FromYear"] = "1974",
            ["Form.FromMonth"] = "4",
        });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words())
            .ShouldBe(["Ben\u2019s Kent", "Anna\u2019s Kent"]);
        (await FindAsync("kent"))!.Aliases.ShouldBe(["Anna\u2019s Kent"]);
        using var third = await ben.PostFormAsync(page, place, place, []);
        (await FindAsync("kent"))!.Aliases.ShouldBe(["Ben\u2019s Kent"]);
        (await FindAsync("kent"))!.From.ShouldBe(new Month(1974, 4));
    }

    [Theory]
    [InlineData("Form.Name", "", "#form-name", "empty")]
    [InlineData("Form.Aliases", "Essex Police", "#form-aliases", "stands for another force too")]
    [InlineData("Form.RetiredMonth", "13", "#form-retiredmonth", "by numbers")]
    public async Task Post_WhatIsWrong_IsRefusedWithEverythingKept(
        string field, string typed, string place, string reason)
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var answer = await client.PostFormAsync(Place("suffolk"), Place("suffolk"), new()
        {
            ["Form.RetiredYear"] = "2030",
            ["Form.RetiredMonth"] = "4",
            [field] = typed,
        });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector($".govuk-error-summary a[href='{place}']")!.Words().ShouldContain(reason);
        page.QuerySelector("#form-retiredyear")!.GetAttribute("value").ShouldBe("2030");
        (await FindAsync("suffolk"))!.RetiredFrom.ShouldBeNull();
    }

    [Fact]
    public async Task Post_NewForce_IsAddedAndCanBeRemovedWhileNothingNamesIt()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var refused = await AddAsync(client, "E23000036");
        (await SiteFixture.ParseAsync(refused)).QuerySelector(".govuk-error-summary a[href='#form-code']")!.Words()
            .ShouldContain("the code of Avon and Somerset");
        using var added = await AddAsync(client, "e23000099");
        added.Headers.Location!.ToString().ShouldBe(ReferencePlaces.Forces);
        (await FindAsync("wessex"))!.Code.ShouldBe(ForceCode.Parse("E23000099"));

        using var removed = await client.PostFormAsync(Place("wessex"), Place("wessex") + "/remove", []);
        (await FindAsync("wessex")).ShouldBeNull();
    }

    [Fact]
    public async Task Get_AForceWithFigures_CannotBeRemoved()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);

        (await client.PageAsync(Place("surrey"))).MainText().ShouldContain("Figures are held of Surrey, so it stays");
        (await client.PageAsync(Place("avon-and-somerset"))).MainText().ShouldContain("this office answers for");
    }

    private static string Place(string slug) => $"{ReferencePlaces.Forces}/{slug}";

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string code) => client.PostFormAsync(
        ReferencePlaces.NewForce,
        ReferencePlaces.NewForce,
        new() { ["Form.Code"] = code, ["Form.Name"] = "Wessex", ["Form.FromMonth"] = "4", ["Form.FromYear"] = "2027" });

    private Task<Force?> FindAsync(string slug) => reference.Site.QueryAsync(
        database => database.Forces.AsNoTracking().FirstOrDefaultAsync(force => force.Slug == slug));
}
