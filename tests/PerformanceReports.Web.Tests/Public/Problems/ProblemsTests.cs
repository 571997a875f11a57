using System.Net;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Problems;

[Collection(SiteCollection.Name)]
public sealed class ProblemsTests(SiteFixture site)
{
    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/reports/2020-01")]
    [InlineData("/reports/last-quarter")]
    [InlineData("/reports/2025-03/v7")]
    [InlineData("/reports/2025-03/no-such-section")]
    [InlineData("/reports/2025-03/v7/report.pdf")]
    [InlineData("/reports/2025-03/reduce-serious-violence/charts/none.svg")]
    [InlineData("/plans/none")]
    public async Task Get_WhatIsNotThere_SaysWhereToGo(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);
        var page = await SiteFixture.ParseAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.Heading().ShouldBe("Page not found");
        page.MainText().ShouldContain("Quarter ending March 2025", Case.Insensitive);
        page.QuerySelector("main a[href='/reports']").ShouldNotBeNull();
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        response.Headers.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task Post_ToAPage_IsRefusedWithAPage()
    {
        using var client = site.Client;
        using var response = await client.PostAsync("/reports", content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await SiteFixture.ParseAsync(response)).MainText().ShouldContain("405 Method Not Allowed");
    }

    [Fact]
    public async Task Get_FailurePage_StandsWithoutTheDatabase()
    {
        using var client = site.Client;
        using var response = await client.GetAsync("/problems/500");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await SiteFixture.ParseAsync(response)).Heading().ShouldBe("Something went wrong");
    }
}
