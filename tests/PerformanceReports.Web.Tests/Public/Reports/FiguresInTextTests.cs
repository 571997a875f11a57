using System.Text.Json;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Reports;

[Collection(SiteCollection.Name)]
public sealed class FiguresInTextTests(SiteFixture site)
{
    private const string RapeCases = "/reports/2025-03/better-criminal-justice-outcomes-for-rape-cases";

    [Fact]
    public async Task Get_ASectionWithBoundFigures_LeadsEachNumberToItsSource()
    {
        var page = await site.PageAsync(RapeCases);
        var numbers = page.QuerySelectorAll("a.figure");

        numbers.Select(number => number.TextContent).ShouldBe(["260", "8.1%", "164", "7.1%"]);
        foreach (var number in numbers)
        {
            var place = number.GetAttribute("aria-describedby")!;
            number.GetAttribute("href").ShouldBe("#" + place);
            var source = page.GetElementById(place)!.Words();
            source.ShouldStartWith(number.TextContent);
            source.ShouldContain("Avon and Somerset, 12 months to March");
            source.ShouldContain("As printed in the report for the quarter ending March 2025");
            page.GetElementById(place)!.QuerySelector("a[href^='/measures/rape-charge']").ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Get_ASectionWithoutBoundFigures_HasNoListOfThem() =>
        (await site.PageAsync("/reports/2025-03/reduce-neighbourhood-crime"))
            .QuerySelector(".text-figures").ShouldBeNull();

    [Fact]
    public async Task Get_TheDataOfAReport_HasPlainNumbersAndTheirFigures()
    {
        using var client = site.Client;
        using var data = JsonDocument.Parse(await client.GetStringAsync("/reports/2025-03/data.json"));
        data.RootElement.GetRawText().ShouldNotContain("figure:");
        data.RootElement.GetProperty("sections").EnumerateArray()
            .Sum(section => section.GetProperty("figures").GetArrayLength()).ShouldBe(7);
    }
}
