using System.Text.Json;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Home;

[Collection(SiteCollection.Name)]
public sealed class HomePageTests(SiteFixture site)
{
    [Fact]
    public async Task Get_WithReports_ShowsTheLatestAtAGlance()
    {
        var page = await site.PageAsync("/");

        page.Title.ShouldBe("Quarter ending March 2025 (Q4 2024/25) - Performance report - "
            + "Avon and Somerset Police and Crime Commissioner");
        page.Heading().ShouldBe("Performance report Quarter ending March 2025 (Q4 2024/25)");
        page.QuerySelector(".tally")!.Words().ShouldBe("In short: 4 getting better 4 getting worse 10 steady");
        page.QuerySelector("nav [aria-current]")!.Words().ShouldBe("Latest report");
    }

    [Fact]
    public async Task Get_WithReports_HasARowForEveryMeasure()
    {
        var page = await site.PageAsync("/");
        var tables = page.QuerySelectorAll("table.measures");

        page.QuerySelectorAll("h3.measures__title").Select(title => title.Words()).ShouldBe(
        [
            "Reduce murder and other homicide", "Reduce serious violence", "Disrupt drugs supply and county lines",
            "Reduce neighbourhood crime", "Tackle cybercrime",
            "Improve victim satisfaction, with a focus on victims of domestic abuse",
            "Better criminal justice outcomes for rape cases",
        ]);
        tables.Sum(table => table.Rows().Count).ShouldBe(18);
        tables[3].Rows()[0].ShouldBe(
        [
            "Police recorded residential burglary offences", "6.25 per 1,000 households 4,583 in all", "up 10%",
            "↓ Reducing getting better", "8th/8 MSG (above MSG average rate) March 2024: 3rd of 8, below average",
        ]);
    }

    [Fact]
    public async Task Get_WithReports_MarksIllustrativeRows()
    {
        var page = await site.PageAsync("/");

        page.QuerySelectorAll("tr").Single(row => row.Words().StartsWith("Number of drugs disruptions", StringComparison.Ordinal))
            .Words().ShouldContain("Illustrative figures, not published data");
        page.QuerySelectorAll("tr").Single(row => row.Words().StartsWith("Police recorded homicide", StringComparison.Ordinal))
            .Words().ShouldNotContain("Illustrative");
    }

    [Fact]
    public async Task Get_WithReports_OffersThePdfWithPagesAndSize()
    {
        var page = await site.PageAsync("/");
        var link = page.QuerySelector("a[href='/reports/2025-03/report.pdf']")!;

        link.Words().ShouldMatch(@"^Download PDF, \d+ pages, \d+ kB$");
    }

    [Fact]
    public async Task Get_WithReports_DescribesReportAndDatasetToSearchEngines()
    {
        var page = await site.PageAsync("/");
        using var metadata = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        metadata.RootElement.GetProperty("@type").GetString().ShouldBe("Report");
        var dataset = metadata.RootElement.GetProperty("hasPart");
        dataset.GetProperty("@type").GetString().ShouldBe("Dataset");
        dataset.GetProperty("license").GetString()!.ShouldContain("open-government-licence");
        dataset.GetProperty("distribution").GetArrayLength().ShouldBe(2);
    }
}
