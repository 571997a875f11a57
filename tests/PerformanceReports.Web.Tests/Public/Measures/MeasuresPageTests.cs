using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures;

[Collection(SiteCollection.Name)]
public sealed class MeasuresPageTests(SiteFixture site)
{
    [Fact]
    public async Task Get_Measures_GroupsThemByTheSectionsOfTheLatestReport()
    {
        var page = await site.PageAsync("/measures");

        page.Title.ShouldBe("Measures - Avon and Somerset Police and Crime Commissioner");
        page.QuerySelectorAll("main h2").Select(title => title.Words()).ShouldBe(
        [
            "Reduce murder and other homicide", "Reduce serious violence", "Disrupt drugs supply and county lines",
            "Reduce neighbourhood crime", "Tackle cybercrime",
            "Improve victim satisfaction, with a focus on victims of domestic abuse",
            "Better criminal justice outcomes for rape cases", "Other measures",
        ]);
        page.QuerySelector("nav [aria-current]")!.Words().ShouldBe("Measures");
    }

    [Fact]
    public async Task Get_Measures_ShowsEachOnceWithItsLatestValue()
    {
        var page = await site.PageAsync("/measures");
        var rows = page.QuerySelectorAll("table.measure-list").SelectMany(table => table.Rows()).ToList();

        rows.Count.ShouldBe(35);
        rows.Select(row => row[0]).Distinct().Count().ShouldBe(35);
        rows.Single(row => row[0] == "Police recorded residential burglary offences").ShouldBe(
        [
            "Police recorded residential burglary offences", "6.41 per 1,000 households 12 months to December 2025",
            "8th of 8, most similar group plausibly only 8th",
        ]);
        rows.Single(row => row[0].StartsWith("Overall victim satisfaction", StringComparison.Ordinal))[0]
            .ShouldEndWith("Illustrative figures, not published data");
    }

    [Fact]
    public async Task Get_Measures_DrawsLinesAndStripsForThoseWhoSee_AndNamesTheStrips()
    {
        var page = await site.PageAsync("/measures");
        var row = page.QuerySelectorAll("tr").Single(
            row => row.Words().StartsWith("Police recorded homicide", StringComparison.Ordinal));

        row.QuerySelector(".measures__line svg")!.GetAttribute("aria-hidden").ShouldBe("true");
        row.QuerySelector(".measures__strip svg")!.GetAttribute("aria-label")!.ShouldContain("Best: Avon and Somerset");
    }
}
