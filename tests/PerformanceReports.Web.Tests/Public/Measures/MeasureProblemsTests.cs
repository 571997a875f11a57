using System.Net;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures;

[Collection(SiteCollection.Name)]
public sealed class MeasureProblemsTests(SiteFixture site)
{
    [Theory]
    [InlineData("?view=pie", "There is no view called “pie”.")]
    [InlineData("?force=E23099999", "No figures of this measure are held for a force with the code “E23099999”.")]
    [InlineData("?force=Kent", "No figures of this measure are held for a force with the code “Kent”.")]
    [InlineData("?group=some", "There is no group called “some”.")]
    [InlineData("?view=%3Cscript%3E&force=%00", "There is no view called “<script>”.")]
    public async Task Get_ChoiceThatIsNone_SaysSoAndLeadsBack(string query, string problem)
    {
        using var client = site.Client;
        using var response = await client.GetAsync("/measures/homicide" + query);
        var page = await SiteFixture.ParseAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.MainText().ShouldContain(problem);
        page.QuerySelector("main a[href='/measures/homicide']").ShouldNotBeNull();
        page.QuerySelector("main script").ShouldBeNull();
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("/measures/none")]
    [InlineData("/measures/none?view=control")]
    [InlineData("/measures/none/data.csv")]
    [InlineData("/measures/homicide/data.xls")]
    [InlineData("/measures/homicide/charts/pie.svg")]
    [InlineData("/measures/homicide/charts/rolling.svg?force=Kent")]
    [InlineData("/measures/action-fraud-offences/charts/control.svg")]
    [InlineData("/measures/homicide/charts/group.svg?force=E23000032")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SiteFixture.ParseAsync(response)).QuerySelector("main a[href='/measures']").ShouldNotBeNull();
    }
}
