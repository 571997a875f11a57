using System.Net;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Glossary;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Glossary;

[Collection(SiteCollection.Name)]
public sealed class GlossaryTests(SiteFixture site)
{
    [Fact]
    public async Task Post_NewTerm_IsAddedWithItsDatesAndAliases()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await AddAsync(client, "ABCD");

        answer.Headers.Location!.ToString().ShouldBe(TermPlaces.All);
        var term = (await FindAsync("abcd"))!;
        (term.Term, term.Expansion, term.From).ShouldBe(("ABCD", "A test", new Month(2025, 4)));
        term.Aliases.ShouldBe(["ABCDs", "A.B.C.D."]);
        (await client.PageAsync(TermPlaces.All)).QuerySelector("#abcd")!.Words().ShouldContain("From April 2025");
    }

    [Fact]
    public async Task Post_TermThatIsHeld_IsRefusedWithEverythingKept()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var first = await AddAsync(client, "TWICE");
        using var second = await AddAsync(client, "TWICE");
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelector(".govuk-error-summary a[href='#form-term']")!.Words().ShouldContain("has TWICE already");
        page.QuerySelector("#form-definition")!.TextContent.Trim().ShouldBe("Made by a test.");
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_AreToldApart()
    {
        using var anna = await site.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await site.SignedInAsync("Ben Writer", Role.Analyst);
        using var added = await AddAsync(anna, "CLASHING");
        var place = TermPlaces.Term("clashing");
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Definition"] = "Anna's words." });
        using var second = await ben.PostFormAsync(
            his, place, place, new() { ["Form.Definition"] = "Ben's words.", ["Form.Expansion"] = "Ben's expansion" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Ben's words.", "Anna's words."]);
        (await FindAsync("clashing"))!.Definition.ShouldBe("Anna's words.");
        using var third = await ben.PostFormAsync(page, place, place, []);
        (await FindAsync("clashing"))!.Definition.ShouldBe("Ben's words.");
        (await FindAsync("clashing"))!.Expansion.ShouldBe("Ben's expansion");
    }

    [Theory]
    [InlineData("4", "2026", true)]
    [InlineData("4", "2025", false)]
    [InlineData("x", "2026", false)]
    public async Task Post_Retirement_IsStoredWhereItFollowsTheBeginning(string month, string year, bool stored)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var slug = $"retired-{month}-{year}";
        using var added = await AddAsync(client, slug);
        var place = TermPlaces.Term(slug);
        using var answer = await client.PostFormAsync(
            place, $"{place}/retire", new() { ["Retire.Month"] = month, ["Retire.Year"] = year });

        answer.StatusCode.ShouldBe(stored ? HttpStatusCode.Redirect : HttpStatusCode.OK);
        (await FindAsync(slug))!.RetiredFrom.ShouldBe(stored ? new Month(2026, 4) : null);
    }

    [Fact]
    public async Task Post_RemovalOfATermThatNothingUses_RemovesIt()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var added = await AddAsync(client, "UNUSED");
        var place = TermPlaces.Term("unused");
        using var answer = await client.PostFormAsync(place, $"{place}/remove", []);

        answer.Headers.Location!.ToString().ShouldBe(TermPlaces.All);
        (await FindAsync("unused")).ShouldBeNull();
    }

    [Fact]
    public async Task Get_ATermThatWasPublished_CanBeRetiredAndNotRemoved()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var list = await client.PageAsync(TermPlaces.All);
        var used = list.QuerySelectorAll("tbody tr").First(row => row.Children[2].Words().EndsWith("reports", StringComparison.Ordinal));
        var page = await client.PageAsync(used.QuerySelector("a")!.GetAttribute("href")!);

        page.MainText().ShouldContain("was published in a report, so it stays. Retire it");
        page.QuerySelector("form[action$='/remove']").ShouldBeNull();
        page.QuerySelector("form[action$='/retire']").ShouldNotBeNull();
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient client, string term) =>
        client.PostFormAsync(TermPlaces.New, TermPlaces.New, new()
        {
            ["Form.Term"] = term,
            ["Form.Expansion"] = "A test",
            ["Form.Definition"] = "Made by a test.",
            ["Form.FromMonth"] = "4",
            ["Form.FromYear"] = "2025",
            ["Form.Aliases"] = $"{term}s\r\n{string.Concat(term.Select(letter => $"{letter}."))}",
        });

    private async Task<GlossaryTerm?> FindAsync(string slug)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().GlossaryTerms.FindAsync(slug);
    }
}
