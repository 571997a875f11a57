using System.Net;
using System.Xml.Linq;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Tests.Publications;

namespace PerformanceReports.Web.Tests.Public.Feeds;

/// <summary>What programs read of what is published.</summary>
public sealed class FeedsTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly EmptySite _site = new();

    [Fact]
    public async Task Get_TheFeed_HasPublicationCorrectionAndWithdrawalTheLatestFirst()
    {
        await PublishAllAsync();

        var feed = await FeedAsync();

        Texts(feed, "title").ShouldBe(
        [
            "Withdrawn: Performance report, quarter ending March 2025 (Q4 2024/25)",
            "Corrected: Performance report, quarter ending March 2025 (Q4 2024/25) (version 2)",
            "Performance report, quarter ending March 2025 (Q4 2024/25)",
        ]);
        Texts(feed, "summary").ShouldBe(
            ["It named a victim.", "This version was withdrawn later.", "This version was withdrawn later."]);
        Texts(feed, "updated").ShouldAllBe(moment => moment == "2025-06-18T09:30:00+01:00");
        feed.Root!.Element(Atom + "updated")!.Value.ShouldBe("2025-06-18T09:30:00+01:00");
        feed.Descendants(Atom + "link").Select(link => link.Attribute("href")!.Value)
            .ShouldAllBe(address => address.StartsWith("http://localhost/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_TheFeedLater_KeepsTheIdentifiers()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        var first = Texts(await FeedAsync(), "id").ShouldHaveSingleItem();
        first.ShouldStartWith("ni:///sha-256;");

        await _site.PublishAsync(Corrected());

        var ids = Texts(await FeedAsync(), "id");
        ids.Count.ShouldBe(2);
        ids[1].ShouldBe(first);
    }

    [Theory]
    [InlineData("/feeds/reports.atom", "application/atom+xml")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/actions.csv", "text/csv")]
    public async Task Get_AKnownFile_IsNotSentAgainUntilSomethingIsPublished(string address, string contentType)
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        using var client = _site.Client;
        using var first = await client.GetAsync(address);
        first.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Get_AnyPage_NamesTheFeed()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));

        (await _site.PageAsync("/glossary")).QuerySelector("link[rel=alternate]")!.GetAttribute("href")
            .ShouldBe("http://localhost/feeds/reports.atom");
    }

    [Fact]
    public async Task Get_TheSitemap_NamesPagesOfLatestVersionsOnly()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        using var client = _site.Client;

        var map = await client.GetStringAsync("/sitemap.xml");

        map.ShouldContain("<loc>http://localhost/reports/2025-03/crime</loc>");
        map.ShouldNotContain("/v1");
    }

    public void Dispose() => _site.Dispose();

    private async Task PublishAllAsync()
    {
        await _site.PublishAsync(EmptySite.Report(1, EmptySite.Past));
        await _site.PublishAsync(Corrected());
        await _site.WithdrawAsync(Corrected(), EmptySite.Past.AddDays(20), "It *named* a victim.");
    }

    private static PublishedReport Corrected() =>
        EmptySite.Report(2, EmptySite.Past.AddDays(9)) with { CorrectionNote = "A figure.", CorrectionReason = "A slip." };

    private async Task<XDocument> FeedAsync()
    {
        using var client = _site.Client;
        return XDocument.Parse(await client.GetStringAsync("/feeds/reports.atom"));
    }

    private static List<string> Texts(XDocument feed, string name) =>
        [.. feed.Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + name)!.Value)];
}
