using System.Net;
using Microsoft.AspNetCore.Http.Features;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>What the grid of a quarter shows. The page changes nothing, so the tests share the site.</summary>
[Collection(SiteCollection.Name)]
public sealed class GridPageTests(SiteFixture site)
{
    private const string Held = "/editing/figures/grid/2025-03";

    [Fact]
    public async Task Newest_LeadsToAQuarter()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync("/editing/figures/grid");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldMatch("^/editing/figures/grid/[0-9]{4}-[0-9]{2}\\z");
    }

    [Fact]
    public async Task Page_HasARowForEachMonthOrQuarterOrYear_WithWhatIsHeld()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Held);

        page.Typed("homicide_2025-03").ShouldBe("2");
        page.State("homicide_2025-03").ShouldBe("held");
        page.QuerySelectorAll("tr[data-row^='foi-compliance_']").Select(row => row.GetAttribute("data-row"))
            .ShouldBe(["foi-compliance_2025-01", "foi-compliance_2025-02", "foi-compliance_2025-03"]);
        page.QuerySelectorAll("tr[data-row^='workforce-asian_']").Length.ShouldBe(1);
        page.Row("homicide_2025-03").QuerySelector("[data-cell=denominator]").ShouldBeNull();
        page.Row("cyber-crime-investigated_2025-01").QuerySelector("[data-cell=denominator]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Page_SetsEachFigureBesideThePeriodBefore_TheYearBefore_AndTheTwelveMonths()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync("/editing/figures/grid/2025-12");

        page.Part("serious-violence_2025-12", "before").ShouldBe("280");
        page.Part("serious-violence_2025-12", "year-before").ShouldBe("201");
        page.Part("serious-violence_2025-12", "year").ShouldBe("0.548 993 offences");
        (await client.PageAsync("/editing/figures/grid/2026-03")).Part("serious-violence_2026-03", "year")
            .ShouldBe("1 quarter missing");
    }

    [Fact]
    public async Task Page_GroupsMeasuresAsTheNewestReport()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Held);
        var groups = page.QuerySelectorAll(".grid__group").Select(group => group.Words()).ToList();

        groups[0].ShouldBe("Reduce murder and other homicide");
        groups.ShouldContain("Reduce neighbourhood crime");
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("0000-01")]
    public async Task Page_OfNoMonth_IsNotFound(string quarter)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync($"/editing/figures/grid/{quarter}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Form_HasFewerFieldsThanAFormMayHave()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Held);

        page.QuerySelectorAll("[data-grid] [name]").Length.ShouldBeLessThan(new FormOptions().ValueCountLimit);
    }
}
