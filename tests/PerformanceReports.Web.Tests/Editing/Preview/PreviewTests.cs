using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Web.Editing.Preview;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Preview;

/// <summary>A preview is what is then published, says what it is, and is for nobody else.</summary>
public sealed class PreviewTests
{
    private const string Root = $"/editing/preview/{SiteNode.Key}";
    private static readonly DateTimeOffset Start = new(2027, 5, 3, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Due = new(2027, 5, 4, 9, 30, 0, TimeSpan.FromHours(1));

    private static readonly string[] Pages =
    [
        "/", "/reports", $"/reports/{SiteNode.Key}", $"/reports/{SiteNode.Key}/v2", $"/reports/{SiteNode.Key}/v1", "/measures",
        "/measures/homicide", "/actions", $"/reports/{SiteNode.Key}/reduce-murder-and-other-homicide",
    ];

    private static readonly string[] Files =
        [$"/reports/{SiteNode.Key}/data.csv", $"/reports/{SiteNode.Key}/data.json", $"/reports/{SiteNode.Key}/data.csv-metadata.json"];

    [Fact]
    public async Task Preview_AndPublicationOfTheSameMoment_AreTheSameButForTheMark()
    {
        var clock = new ManualTimeProvider(Start);
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, clock);
        await node.CorrectAsync(ReportStatus.Approved);
        await node.ScheduleAsync(Due);
        using var analyst = await node.SignedInAsync(Role.Analyst);
        var previewed = await ReadAsync(analyst, [.. Pages, .. Files], Root);
        var previewedPdf = await analyst.GetByteArrayAsync($"{Root}/reports/{SiteNode.Key}/report.pdf");

        await PublishAsync(node, clock);
        using var visitor = node.Visitor();
        var published = await ReadAsync(visitor, [.. Pages, .. Files], root: "");

        foreach (var address in Pages)
        {
            WithoutMark(previewed[address]).ShouldBe(published[address], address);
        }

        foreach (var address in Files)
        {
            previewed[address].ShouldBe(published[address], address);
        }

        await SamePdfAsync(node, previewedPdf);
    }

    [Fact]
    public async Task Preview_EveryPage_IsMarkedKeptNowhereAndLinksToItself()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        await node.CorrectAsync(ReportStatus.Draft, "A text of the draft.");
        using var analyst = await node.SignedInAsync(Role.Analyst);
        foreach (var address in Pages)
        {
            using var answer = await analyst.GetAsync(Root + address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
            answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
            answer.Headers.ETag.ShouldBeNull();
            var page = await SiteFixture.ParseAsync(answer);
            page.QuerySelector(".preview-band")!.Words().ShouldBe(PreviewMaker.Watermark);
            page.QuerySelectorAll("a[href^='/'], form[action^='/']")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")!)
                .ShouldAllBe(link => link.StartsWith(Root + "/", StringComparison.Ordinal));
        }

        (await analyst.GetStringAsync($"{Root}/reports/{SiteNode.Key}/reduce-murder-and-other-homicide"))
            .ShouldContain("A text of the draft.");
    }

    [Fact]
    public async Task Preview_OfWhatIsNotPublicSite_IsNotFound()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        await node.CorrectAsync(ReportStatus.Draft);
        using var analyst = await node.SignedInAsync(Role.Analyst);
        foreach (var address in new[] { "/editing", "/editing/reports", "/account", "/pre-release/closed", "/health/live" })
        {
            using var answer = await analyst.GetAsync(Root + address);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        using var posted = await analyst.PostAsync($"{Root}/reports", content: null);
        posted.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Preview_ByNobody_LeadsToTheSignIn()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        await node.CorrectAsync(ReportStatus.Approved);
        using var nobody = node.Visitor();
        foreach (var address in Pages.Concat(Files).Append($"/reports/{SiteNode.Key}/report.pdf"))
        {
            using var answer = await nobody.GetAsync(Root + address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            answer.Headers.Location!.ToString().ShouldStartWith("/account/sign-in");
        }
    }

    [Fact]
    public async Task Preview_OfAPublishedReport_IsNotFound()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        using var analyst = await node.SignedInAsync(Role.Analyst);
        using var answer = await analyst.GetAsync($"{Root}/reports/{SiteNode.Key}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await analyst.PageAsync($"/editing/reports/{SiteNode.Key}/preview")).MainText()
            .ShouldContain("Nothing of this report waits to be published.");
    }

    [Fact]
    public async Task Preview_AfterAChange_ShowsTheChange()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        await node.CorrectAsync(ReportStatus.Draft, "The first text.");
        using var analyst = await node.SignedInAsync(Role.Analyst);
        var address = $"{Root}/reports/{SiteNode.Key}/reduce-murder-and-other-homicide";
        (await analyst.GetStringAsync(address)).ShouldContain("The first text.");
        await node.ChangeAsync(report => report.Edit(report.Sections().First(), SiteNode.Author).AddComment("The second text."));
        (await analyst.GetStringAsync(address)).ShouldContain("The second text.");
    }

    private static async Task PublishAsync(SiteNode node, ManualTimeProvider clock)
    {
        clock.MoveTo(Due);
        for (var tries = 0; tries < 300 && await node.ReadAsync(report => report.Status) != ReportStatus.Published; tries++)
        {
            await Task.Delay(200);
            if (tries < 60)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        }

        (await node.PublicAsync()).Version.ShouldBe(2);
    }

    private static async Task<Dictionary<string, string>> ReadAsync(
        HttpClient client, IReadOnlyList<string> addresses, string root)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(root + address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, root + address);
            read[address] = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        }

        return read;
    }

    private static string WithoutMark(string page) => page
        .Replace($"=\"{Root}/", "=\"/", StringComparison.Ordinal)
        .Replace("class=\"previewed ", "class=\"", StringComparison.Ordinal)
        .Replace(
            $"\n  <div class=\"preview-band\" role=\"note\">{PreviewMaker.Watermark}</div>", "", StringComparison.Ordinal);

    // The mark is drawn into the pages, so the files differ; drawn without it, the same document gives the same file.
    private static async Task SamePdfAsync(SiteNode node, byte[] previewed)
    {
        var stored = await node.QueryAsync(held => held.Publications.SingleAsync(
            publication => publication.Kind == PublicationKind.Report && publication.Key == SiteNode.Key
                && publication.Version == 2));
        var document = PublishedDocuments.ReadReport(stored.Document);
        var options = node.Services.GetRequiredService<ReportPdfs>().Whole(document, stored.Sha256);
        ReportPdf.Create(document, options).Content.ShouldBe(stored.Pdf);
        ReportPdf.Create(document, options with { Watermark = PreviewMaker.Watermark }).Content.ShouldBe(previewed);
    }
}
