using System.Text.Json;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Reports;

[Collection(SiteCollection.Name)]
public sealed class SectionPageTests(SiteFixture site)
{
    private const string NeighbourhoodCrime = "/reports/2025-03/reduce-neighbourhood-crime";

    [Fact]
    public async Task Get_Section_ShowsItsMeasuresAsPrinted()
    {
        var page = await site.PageAsync(NeighbourhoodCrime);

        page.Title.ShouldBe("Reduce neighbourhood crime - Quarter ending March 2025 (Q4 2024/25) - Performance report - "
            + "Avon and Somerset Police and Crime Commissioner");
        page.Heading().ShouldBe("Reduce neighbourhood crime");
        page.QuerySelector("table.measures")!.Rows().Select(row => (row[0], row[4])).ShouldBe(
        [
            ("Police recorded residential burglary offences",
                "8th/8 MSG (above MSG average rate) March 2024: 3rd of 8, below average"),
            ("Police recorded vehicle crime offences",
                "7th/8 MSG (above MSG average rate) March 2024: 6th of 8, above average"),
            ("Police recorded personal robbery offences", "8th/8 MSG (above MSG average rate)"),
            ("Police recorded theft from the person offences",
                "2nd/8 MSG (below MSG average rate) March 2024: 2nd of 8, similar to average"),
        ]);
    }

    [Fact]
    public async Task Get_Section_HasChartsWithTitleWordsTableAndDownloads()
    {
        var page = await site.PageAsync(NeighbourhoodCrime);
        var charts = page.QuerySelectorAll("figure.chart");

        charts.Length.ShouldBe(4);
        foreach (var chart in charts)
        {
            var title = chart.QuerySelector("h3")!.Words();
            chart.QuerySelectorAll("svg[role=img]").Length.ShouldBe(2);
            chart.QuerySelector("svg desc")!.Words().Length.ShouldBeGreaterThan(40);
            chart.QuerySelector("svg desc")!.Words().ShouldNotBe(title);
            chart.QuerySelector("table")!.Rows().Count.ShouldBeGreaterThan(20);
            chart.QuerySelector("a[href$='.csv']").ShouldNotBeNull();
            chart.QuerySelector("a[href$='.svg']").ShouldNotBeNull();
            using var data = JsonDocument.Parse(chart.QuerySelector("script[type='application/json']")!.TextContent);
            data.RootElement.GetProperty("series").GetArrayLength().ShouldBe(3);
        }
    }

    [Fact]
    public async Task Get_Section_NumbersActionsAndComments()
    {
        var page = await site.PageAsync(NeighbourhoodCrime);

        page.QuerySelectorAll("[id^=action-]").Length.ShouldBe(4);
        page.QuerySelectorAll("[id^=comment-]").Length.ShouldBe(2);
        page.QuerySelector("#action-1 .state")!.Words().ShouldBe("New");
        page.QuerySelector("#comment-1 li")!.Words().ShouldBe("4,581 residential burglaries");
    }

    [Fact]
    public async Task Get_Section_ShowsHowItWasWorkedOut()
    {
        var page = await site.PageAsync(NeighbourhoodCrime);
        var workings = page.QuerySelectorAll(".comparison");

        workings.Length.ShouldBe(4);
        workings[0].Words().ShouldContain("the force is 8th of 8 (most similar group)");
        workings[0].QuerySelector("table")!.Rows().Count.ShouldBe(8);
        workings[0].QuerySelector("tr.own")!.Words().ShouldStartWith("Avon and Somerset 8");
    }

    [Fact]
    public async Task Get_Section_LeadsToItsNeighbours()
    {
        var page = await site.PageAsync(NeighbourhoodCrime);

        page.QuerySelector("a[rel=prev]")!.GetAttribute("href")
            .ShouldBe("/reports/2025-03/disrupt-drugs-supply-and-county-lines");
        page.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/reports/2025-03/tackle-cybercrime");
        page.QuerySelector("aside [aria-current=page]")!.Words().ShouldBe("Reduce neighbourhood crime");
    }

    [Theory]
    [InlineData("residential burglary", "3rd of 8", "4th of 8")]
    [InlineData("theft from the person", "2nd of 8", "3rd of 8")]
    public async Task Get_SectionWhoseRankHasChanged_SaysSo(string measure, string printed, string today)
    {
        var page = await site.PageAsync("/reports/2024-03/reduce-neighbourhood-crime");

        page.QuerySelectorAll(".table-notes li").Select(note => note.Words())
            .Where(note => note.StartsWith(measure, StringComparison.OrdinalIgnoreCase))
            .ShouldContain(note => note.Contains(printed) && note.Contains(today));
    }

    [Fact]
    public async Task Get_SectionWithIllustrativeFigures_SaysSoEverywhere()
    {
        const string Statement = "Illustrative figures, not published data";
        var page = await site.PageAsync("/reports/2025-03/better-criminal-justice-outcomes-for-rape-cases");

        page.QuerySelectorAll("table.measures tbody tr").ShouldNotBeEmpty();
        page.QuerySelectorAll("table.measures tbody tr").ShouldAllBe(row => row.Words().Contains(Statement));
        page.QuerySelectorAll("figure.chart").ShouldNotBeEmpty();
        page.QuerySelectorAll("figure.chart").ShouldAllBe(chart =>
            chart.QuerySelector("figcaption")!.Words().Contains(Statement)
            && chart.QuerySelectorAll("svg").Where(svg => svg.GetAttribute("role") == "img")
                .All(svg => svg.Words().Contains(Statement))
            && chart.QuerySelector("details")!.Words().Contains(Statement));
    }

    [Fact]
    public async Task Get_SectionWithStatedValues_ListsThem()
    {
        var page = await site.PageAsync("/reports/2025-03/better-criminal-justice-outcomes-for-rape-cases");

        page.QuerySelectorAll("caption")
            .Single(caption => caption.Words() == "Values stated in published reports")
            .ParentElement!.Rows().ShouldContain(row => row[3] == "8.1%");
    }

    [Fact]
    public async Task Get_SectionWithoutMeasures_SaysWhy()
    {
        var page = await site.PageAsync("/reports/2024-03/scrutiny-performance-and-learning");

        page.QuerySelector("table.measures").ShouldBeNull();
        page.QuerySelector("section[aria-labelledby=measures-summary]")!.Words().Length.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task Get_SectionOfAFixedVersion_StaysInThatVersion()
    {
        var page = await site.PageAsync("/reports/2025-03/v1/reduce-neighbourhood-crime");

        page.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/reports/2025-03/v1/tackle-cybercrime");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!.ShouldEndWith(NeighbourhoodCrime);
    }

    [Fact]
    public async Task Get_SectionWithTerms_LinksTheFirstOfEachToTheGlossary()
    {
        var page = await site.PageAsync("/reports/2025-03/reduce-serious-violence");

        page.QuerySelectorAll("#action-3 a.term").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/glossary#vrp", "/glossary#soc"]);
    }
}
