using System.Net;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>What is left of a report that is withdrawn: that it was, and why.</summary>
public sealed class WithdrawnReportsTests : IDisposable
{
    private const string Secret = "A comment that must not be read.";
    private const string Reason = "It named a victim.";

    private static readonly string[] Others =
    [
        "/", "/reports", "/actions", "/actions.csv", "/open-data", "/sitemap.xml", "/feeds/reports.atom",
    ];

    private readonly EmptySite _site = new();

    [Fact]
    public async Task Get_EveryAddressOfAWithdrawnReport_IsGoneAndSaysWhy()
    {
        await WithdrawAsync();
        var addresses = Addresses();
        addresses.Count.ShouldBeGreaterThan(15);
        using var client = _site.Client;

        foreach (var address in addresses)
        {
            using var response = await client.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.Gone, address);
            var text = await response.Content.ReadAsStringAsync();
            text.ShouldContain(Reason, customMessage: address);
            text.ShouldNotContain(Secret, customMessage: address);
            text.ShouldNotContain("Reduce crime", customMessage: address);
        }
    }

    [Fact]
    public async Task Get_OtherPages_TellNothingOfAWithdrawnReport()
    {
        await WithdrawAsync();
        using var client = _site.Client;

        (await _site.PageAsync("/")).Heading().ShouldBe("No report is published now");
        (await _site.PageAsync("/reports")).QuerySelector("[aria-labelledby=withdrawn]")!.Words()
            .ShouldContain("Quarter ending March 2025 (Q4 2024/25), withdrawn 3 June 2025");
        foreach (var address in Others)
        {
            var text = await client.GetStringAsync(address);
            text.ShouldNotContain(Secret, customMessage: address);
            text.ShouldNotContain("Patrol more", customMessage: address);
        }
    }

    [Fact]
    public async Task Get_AfterALaterCorrection_TheReportIsBackAndTheWithdrawnVersionIsNot()
    {
        await WithdrawAsync();
        await _site.PublishAsync(
            EmptySite.Report(2, EmptySite.Past.AddDays(9)) with { CorrectionNote = "Names taken out." });

        var report = await _site.PageAsync("/reports/2025-03");
        report.QuerySelector(".correction")!.Words().ShouldContain("The version before was withdrawn");
        report.QuerySelector("[aria-labelledby=versions]")!.Words().ShouldContain("Version 1, withdrawn 3 June 2025");
        using var client = _site.Client;
        using var first = await client.GetAsync("/reports/2025-03/v1");
        first.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await SiteFixture.ParseAsync(first)).MainText()
            .ShouldContain("Version 2, published 7 June 2025, has taken its place");
        (await _site.PageAsync("/")).Heading().ShouldBe("Performance report Quarter ending March 2025 (Q4 2024/25)");
    }

    [Fact]
    public async Task Get_APageKnownFromBefore_IsSentAgainAfterTheWithdrawal()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past, Secret));
        using var client = _site.Client;
        using var before = await client.GetAsync("/reports/2025-03");
        await _site.WithdrawAsync(EmptySite.Report(1, EmptySite.Past), EmptySite.Past.AddDays(5), Reason);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/reports/2025-03");
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);

        using var after = await client.SendAsync(again);

        after.StatusCode.ShouldBe(HttpStatusCode.Gone);
        after.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    public void Dispose() => _site.Dispose();

    private async Task WithdrawAsync()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past, Secret));
        await _site.WithdrawAsync(EmptySite.Report(1, EmptySite.Past), EmptySite.Past.AddDays(5), Reason);
    }

    /// <summary>Every route of a report, with what it asks for filled in.</summary>
    private List<string> Addresses() =>
    [
        .. _site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(pattern => pattern.StartsWith("/reports/{period}", StringComparison.Ordinal))
            .Distinct()
            .Select(pattern => pattern
                .Replace("{period}", "2025-03", StringComparison.Ordinal)
                .Replace("{version:int}", "1", StringComparison.Ordinal)
                .Replace("{section}", "crime", StringComparison.Ordinal)
                .Replace("{chart}", "any", StringComparison.Ordinal)),
    ];
}
