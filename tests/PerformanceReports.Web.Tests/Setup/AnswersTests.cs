using System.Net;
using PerformanceReports.Web.Setup;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Setup;

/// <summary>What the frame of the site adds to every answer.</summary>
[Collection(SiteCollection.Name)]
public sealed class AnswersTests(SiteFixture site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/reports/2025-03/report.pdf")]
    [InlineData("/health/live")]
    public async Task Get_Anything_CarriesTheSecurityHeaders(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);

        Header(response, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        Header(response, "Content-Security-Policy")!.ShouldNotContain("unsafe");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "X-Frame-Options").ShouldBe("DENY");
        Header(response, "Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_Health_IsHealthy(string address)
    {
        using var client = site.Client;

        (await client.GetStringAsync(address)).ShouldBe("Healthy");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/reports/2025-03")]
    [InlineData("/glossary")]
    public async Task Get_KnownPage_IsNotSentAgain(string address)
    {
        using var client = site.Client;
        using var first = await client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_Page_IsAnswered()
    {
        using var client = site.Client;
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/reports/2025-03"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/reports/")]
    [InlineData("/Reports/2025-03/")]
    [InlineData("/reports/2025-03/Reduce-Serious-Violence")]
    public async Task Get_SlashOrCapitals_IsForgiven(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_Stylesheet_IsKeptForEverAndBringsNoForeignTypeface()
    {
        var page = await site.PageAsync("/");
        using var client = site.Client;
        using var response = await client.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        var styles = await response.Content.ReadAsStringAsync();

        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        styles.ShouldContain(".measures");
        styles.ShouldContain(".govuk-details");
        styles.ShouldNotContain("GDS Transport");
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
