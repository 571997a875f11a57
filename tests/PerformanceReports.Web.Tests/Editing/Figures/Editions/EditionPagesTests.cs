using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Editing.Figures.Editions;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Editions;

[Collection(SiteCollection.Name)]
public sealed class EditionPagesTests(SiteFixture site)
{
    private const string Burglary = "residential-burglary";
    private const string Earlier = "home-office-2023-10";
    private const string Later = "home-office-2026-06";

    [Fact]
    public async Task Get_All_ListsEachMeasureWithItsNewestEdition()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(EditionPlaces.All);

        var row = page.QuerySelector($"#{Burglary}")!;
        row.Children.Select(cell => cell.Words()).ShouldBe(
        [
            "Police recorded residential burglary offences 3 editions",
            "Home Office edition of June 2026 Published 1 June 2026",
            "December 2025",
            "2,365",
            "43",
            "With the one before, Police recorded residential burglary offences",
        ]);
        page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Get_AMeasure_TellsWhoUsesEachEdition()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(EditionPlaces.Measure(Burglary));

        page.QuerySelectorAll("tbody tr").Select(row => row.Id).ShouldBe([Later, "stated-2025-03", Earlier]);
        var newest = page.QuerySelector($"#{Later}")!;
        newest.Words().ShouldContain("June 2012 to December 2025");
        newest.Children[5].Words().ShouldContain("Report for March 2025");
        newest.QuerySelector("a[href='/reports/2025-03/v1']").ShouldNotBeNull();
        page.QuerySelector("form[method=get] select[name=Then] option[selected]")!.GetAttribute("value").ShouldBe(Earlier);
        page.QuerySelector("form[method=get] select[name=Now] option[selected]")!.GetAttribute("value").ShouldBe(Later);
    }

    [Fact]
    public async Task Get_Compare_ShowsTheNewestBesideTheOneBefore_TheBiggestDifferenceFirst()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(EditionPlaces.Compare(Burglary));

        page.QuerySelectorAll(".edition-pair dd").Select(side => side.FirstChild!.TextContent.Trim())
            .ShouldBe(["Home Office edition of October 2023", "Home Office edition of June 2026"]);
        var differences = page.QuerySelectorAll(".edition-table")[0].Rows().Select(row => SizeOf(row[3])).ToList();
        differences.Count.ShouldBe(ComparisonPage.PageLength);
        differences.ShouldBe(differences.OrderDescending());
        differences[^1].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Get_Compare_EveryPageTogether_HasEachFigureOnce()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var address = $"{EditionPlaces.Compare(Burglary)}?show=All&order=Force";
        var figures = new List<string>();
        while (address is not null)
        {
            var page = await client.PageAsync(address);
            figures.AddRange(page.QuerySelectorAll(".edition-table")[0].Rows().Select(row => row[0]));
            address = page.QuerySelector(".edition-pages a[rel=next]")?.GetAttribute("href");
        }

        figures.Count.ShouldBe(2365);
        figures.ShouldBeUnique();
        figures[0].ShouldBe("Avon and Somerset Quarter ending December 2025 (Q3 2025/26)");
    }

    [Fact]
    public async Task Get_Compare_OfAForce_SumsItsFiguresToItsRowOfTotals()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync($"{EditionPlaces.Compare(Burglary)}?show=All&order=Force&force=E23000036");

        var rows = page.QuerySelectorAll(".edition-table")[0].Rows();
        rows.ShouldAllBe(row => row[0].StartsWith("Avon and Somerset", StringComparison.Ordinal));
        rows.Count(row => row[1] == "not held").ShouldBe(10);
        var both = rows.Where(row => row[1] != "not held").ToList();
        var total = page.QuerySelectorAll(".edition-table")[1].Rows().Single(row => row[0] == "Avon and Somerset");
        total[2].ShouldBe(both.Sum(row => NumberOf(row[1])).ToString("#,##0", null));
        total[3].ShouldBe(both.Sum(row => NumberOf(row[2])).ToString("#,##0", null));
        total[1].ShouldBe(both.Count(row => row[1] != row[2]).ToString("0", null));
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=nonsense")]
    [InlineData("page=9999")]
    [InlineData("show=nonsense&order=nonsense&force=nonsense")]
    [InlineData("then=home-office-2026-06&now=home-office-2026-06")]
    public async Task Get_Compare_OfAnAddressThatWasCut_StillAnswers(string query)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync($"{EditionPlaces.Compare(Burglary)}?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SiteFixture.ParseAsync(answer)).Title.ShouldNotStartWith("Error");
    }

    [Theory]
    [InlineData("/editing/figures/editions/no-such-measure")]
    [InlineData("/editing/figures/editions/No Slug")]
    [InlineData("/editing/figures/editions/residential-burglary/compare?then=nothing")]
    [InlineData("/editing/figures/editions/residential-burglary/compare.csv?now=nothing")]
    public async Task Get_WhatIsNotHeld_IsNotFound(string address)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Csv_HoldsEveryFigureOfBothEditions()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync(EditionPlaces.Csv(Burglary, Earlier, Later));
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("residential-burglary-home-office-2023-10-home-office-2026-06.csv");
        lines[0].ShouldBe(
            "measure,force_code,force,period_end,months,numerator (Home Office edition of October 2023),"
            + "denominator (Home Office edition of October 2023),symbol (Home Office edition of October 2023),"
            + "numerator (Home Office edition of June 2026),denominator (Home Office edition of June 2026),"
            + "symbol (Home Office edition of June 2026),difference,per_cent");
        lines.Length.ShouldBe(2366);
        lines[1].ShouldStartWith("residential-burglary,E23000036,Avon and Somerset,2025-12-31,3,,,,");
    }

    private static decimal NumberOf(string text) => decimal.Parse(text, null);

    private static decimal SizeOf(string difference) => NumberOf(difference.TrimStart('+', '−'));
}
