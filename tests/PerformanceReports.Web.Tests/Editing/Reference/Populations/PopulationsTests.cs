using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reference.Populations;

public sealed class PopulationsTests(ReferenceSite reference) : IClassFixture<ReferenceSite>
{
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");

    [Fact]
    public async Task Post_AYearPastedForAllForces_IsFilledInFirstAndStoredOnSaving()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = Place(2025);
        var page = await client.PageAsync(place);
        var numbers = string.Join("\r\n", Fields(page).Select((_, at) => $"{1_000_000 + at:N0}"));
        using var filled = await FillAsync(client, page, place, numbers);
        var full = await SiteFixture.ParseAsync(filled);

        full.MainText().ShouldContain("is not stored yet");
        Fields(full)[0].Value.ShouldBe("1,000,000");
        (await FindAsync(2025)).ShouldBeNull();

        using var odd = await client.PostFormAsync(full, place, place, []);
        var refused = await SiteFixture.ParseAsync(odd);
        refused.QuerySelector(".govuk-error-summary")!.Words().ShouldContain("at least ten times more or less");
        Fields(refused)[0].Value.ShouldBe("1,000,000");
        (await FindAsync(2025)).ShouldBeNull();
    }

    [Fact]
    public async Task Post_NamesAndNumbersPasted_AreFoundAndWhatIsUnknownIsSaid()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = Place(2025);
        var page = await client.PageAsync(place);
        using var filled = await FillAsync(client, page, place, string.Join("\r\n",
            "E23000036\tAvon and Somerset\t1,777,777", "Kent Police, 1999999", "\"London, City of\",\"15,111\"",
            "Atlantis 5", "England and Wales\t61,000,000", "nothing"));
        var full = await SiteFixture.ParseAsync(filled);
        var typed = Fields(full).Where(field => field.Value.Length > 0).Select(field => field.Value).ToList();

        typed.ShouldBe(["1,777,777", "1999999", "15,111"], ignoreOrder: true);
        var problem = full.QuerySelector(".govuk-error-summary a[href='#form-pasted']")!.Words();
        problem.ShouldContain("Line 4: \u201cAtlantis\u201d is no force that is known");
        problem.ShouldContain("Line 6: \u201cnothing\u201d ends with no number");
        full.QuerySelector("#form-pasted")!.TextContent.ShouldContain("Atlantis 5");
    }

    [Fact]
    public async Task Post_OneChanged_IsRevisedAndMarkedWhereItIsUnusual()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = Place(2023);
        var page = await client.PageAsync(place);
        var before = (await FindAsync(2023))!.Estimate;
        using var answer = await client.PostFormAsync(
            page, place, place, new() { [NameOf(page, "avon-and-somerset")] = $"{before * 1.2m:0}" });

        answer.Headers.Location!.ToString().ShouldBe(place);
        var stored = (await FindAsync(2023))!;
        (stored.Estimate, stored.Revision).ShouldBe((decimal.Round(before * 1.2m), 1));
        var again = await client.PageAsync(place);
        again.QuerySelector("#avon-and-somerset .govuk-tag")!.Words().ShouldContain("on mid-2022");
        again.MainText().ShouldContain("More than 5 per cent");
        (await client.PageAsync(ReferencePlaces.Populations)).MainText()
            .ShouldContain("Unusual change: Avon and Somerset");
    }

    [Theory]
    [InlineData("many", "is not a number of residents")]
    [InlineData("0", "must be above zero")]
    [InlineData("", "is not taken away")]
    [InlineData("1777", "at least ten times more or less")]
    public async Task Post_WhatIsNoEstimate_IsRefusedAndStoresNothingOfTheYear(string typed, string reason)
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var place = Place(2022);
        var page = await client.PageAsync(place);
        var (own, other) = (NameOf(page, "avon-and-somerset"), NameOf(page, "kent"));
        using var answer = await client.PostFormAsync(
            page, place, place, new() { [own] = typed, [other] = "1,900,001" });
        var again = await SiteFixture.ParseAsync(answer);

        again.QuerySelector(".govuk-error-summary a")!.Words().ShouldContain($"Avon and Somerset: ");
        again.QuerySelector(".govuk-error-summary a")!.Words().ShouldContain(reason);
        again.QuerySelector<IHtmlInputElement>($"[name='{own}']")!.Value.ShouldBe(typed);
        again.QuerySelector<IHtmlInputElement>($"[name='{other}']")!.Value.ShouldBe("1,900,001");
        (await FindAsync(2022))!.Revision.ShouldBe(0);
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_AreToldApartByForce()
    {
        using var anna = await reference.Site.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await reference.Site.SignedInAsync("Ben Writer", Role.Analyst);
        var place = Place(2021);
        var his = await ben.PageAsync(place);
        var (own, kent) = (NameOf(his, "avon-and-somerset"), NameOf(his, "kent"));
        using var first = await anna.PostFormAsync(place, place, new() { [own] = "1,700,001" });
        using var second = await ben.PostFormAsync(
            his, place, place, new() { [own] = "1,700,002", [kent] = "1,850,000" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words())
            .ShouldBe(["Avon and Somerset: 1,700,002", "Avon and Somerset: 1,700,001"]);
        (await FindAsync(2021))!.Estimate.ShouldBe(1_700_001);
        using var third = await ben.PostFormAsync(page, place, place, []);
        (await FindAsync(2021))!.Estimate.ShouldBe(1_700_002);
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("24", false)]
    [InlineData("2999", false)]
    public async Task Get_AYearThatIsTyped_LeadsToItWhereItIsOne(string year, bool leads)
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync(
            $"{ReferencePlaces.Populations}/open?Form.Kind=Residents&Form.Year={year}");

        if (leads)
        {
            answer.Headers.Location!.ToString().ShouldBe(Place(2024));
            return;
        }

        (await SiteFixture.ParseAsync(answer))
            .QuerySelector(".govuk-error-summary a[href='#form-year']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_AForce_ShowsItsYearsAndWhatIsMissing()
    {
        using var client = await reference.Site.SignedInAsync(Role.Analyst);
        var list = await client.PageAsync(ReferencePlaces.Populations);
        list.QuerySelectorAll("tbody tr").Select(row => row.Words())
            .Single(row => row.Contains("is missing", StringComparison.Ordinal)).ShouldStartWith("2018");

        var page = await client.PageAsync(ReferencePlaces.Populations + "/forces/avon-and-somerset");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(13);
        page.QuerySelector("tbody a")!.GetAttribute("href").ShouldBe(Place(2024) + "#avon-and-somerset");
    }

    private static string Place(int year) => ReferencePlaces.PopulationsIn(DenominatorKind.Residents, year);

    private static List<IHtmlInputElement> Fields(IHtmlDocument page) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>("input[name$='.Text']")];

    private static string NameOf(IHtmlDocument page, string slug) =>
        page.QuerySelector($"#{slug} input[name$='.Text']")!.GetAttribute("name")!;

    private static async Task<HttpResponseMessage> FillAsync(
        HttpClient client, IHtmlDocument page, string place, string pasted)
    {
        // The button beside the box posts the same form to another address.
        page.QuerySelector("button[formaction]")!.GetAttribute("formaction").ShouldBe(place + "/fill");
        page.QuerySelector("main form")!.SetAttribute("action", place + "/fill");
        return await client.PostFormAsync(page, place, place + "/fill", new() { ["Form.Pasted"] = pasted });
    }

    private Task<DenominatorEstimate?> FindAsync(int year) => reference.Site.QueryAsync(
        database => database.DenominatorEstimates.AsNoTracking().FirstOrDefaultAsync(estimate =>
            estimate.Force == Avon && estimate.Kind == DenominatorKind.Residents && estimate.Year == year));
}
