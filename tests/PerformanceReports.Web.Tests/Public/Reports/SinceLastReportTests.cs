using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Reports;

/// <summary>What pages say of the report before: real verdicts of the reports for March 2024 and March 2025.</summary>
[Collection(SiteCollection.Name)]
public sealed class SinceLastReportTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/reports/2025-03")]
    public async Task Get_AReportWithOneBefore_SaysWhatChanged(string address)
    {
        var page = await site.PageAsync(address);

        page.Body!.TextContent.ShouldContain("Since the report for March 2024");
        page.QuerySelectorAll(".govuk-summary-list__row")
            .Select(row => (row.Children[0].TextContent.Trim(), row.Children[1].TextContent.Trim()))
            .ShouldContain(("Rank better",
                "Homicide (7th to 4th of 8), Drug trafficking (8th to 7th of 8) and Rape charge rate (5th to 4th of 8)"));
    }

    [Fact]
    public async Task Get_TheFirstReport_IsComparedWithNone() =>
        (await site.PageAsync("/reports/2021-11")).Body!.TextContent.ShouldNotContain("Since the report");

    [Fact]
    public async Task Get_ASection_SaysWhatTheVerdictsWere()
    {
        var row = (await site.PageAsync("/reports/2025-03/reduce-serious-violence"))
            .QuerySelector("table.measures tbody tr")!;

        row.QuerySelector(".measures__trend .measures__basis")!.TextContent.ShouldBe("March 2024: Reducing");
        row.QuerySelector(".measures__benchmark .measures__basis")!.TextContent
            .ShouldBe("March 2024: 3rd of 8, below average");
    }
}
