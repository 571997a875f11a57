using System.Security.Cryptography;
using System.Text.RegularExpressions;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publishing;

/// <summary>
/// Whatever is written, reviewed, approved, scheduled or previewed: the public site is byte for byte what it was, until
/// the report is published. So no text of a draft is in any page, file, feed, PDF or cache.
/// </summary>
public sealed partial class NoDraftLeaksTests
{
    private const string Marker = "Marker-of-a-draft-7f3a";

    // What no page needs to lead to.
    private static readonly string[] Beside =
    [
        $"/reports/{SiteNode.Key}/v2", $"/reports/{SiteNode.Key}/v2/report.pdf", $"/reports/{SiteNode.Key}/v2/data.json",
        $"/reports/{SiteNode.Key}/report.pdf", $"/reports/{SiteNode.Key}/report-large-print.pdf", "/feeds/reports.atom",
        "/pre-release/closed",
    ];

    [Fact]
    public async Task PublicSite_WhileACorrectionIsOnItsWay_IsByteForByteWhatItWas()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        using var visitor = node.Visitor();
        using var analyst = await node.SignedInAsync(Role.Analyst);
        var before = await CrawlAsync(visitor);
        before.Count.ShouldBeGreaterThan(100);

        await node.CorrectAsync(ReportStatus.Draft, Marker);
        await SeenInPreviewAsync(analyst);
        await SameAsync(visitor, before, "a draft");
        await node.ChangeAsync(report => report.Submit());
        await SameAsync(analyst, before, "in review, signed in");
        await node.ChangeAsync(report => report.Approve(SiteNode.Approver));
        await SeenInPreviewAsync(analyst);
        await SameAsync(visitor, before, "approved");
        await node.ScheduleAsync(TimeProvider.System.GetUtcNow().AddDays(1));
        await SeenInPreviewAsync(analyst);
        await SameAsync(visitor, before, "scheduled");
        await SameAsync(analyst, before, "scheduled, signed in");
    }

    // The other way round: the marker would be found if it were there.
    private static async Task SeenInPreviewAsync(HttpClient analyst)
    {
        var preview = $"/editing/preview/{SiteNode.Key}/reports/{SiteNode.Key}";
        (await analyst.GetStringAsync($"{preview}/reduce-murder-and-other-homicide")).ShouldContain(Marker);
        (await analyst.GetByteArrayAsync($"{preview}/report.pdf")).Length.ShouldBeGreaterThan(0);
        (await analyst.GetByteArrayAsync($"{preview}/report-large-print.pdf")).Length.ShouldBeGreaterThan(0);
    }

    private static async Task SameAsync(HttpClient client, Dictionary<string, string> before, string when)
    {
        var now = await CrawlAsync(client);
        now.Keys.Order(StringComparer.Ordinal).ShouldBe(before.Keys.Order(StringComparer.Ordinal), when);
        now.Where(answer => before[answer.Key] != answer.Value).Select(answer => answer.Key).ShouldBeEmpty(when);
    }

    private static async Task<Dictionary<string, string>> CrawlAsync(HttpClient client)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(Beside.Prepend("/"));
        while (ahead.TryDequeue(out var address))
        {
            if (answers.ContainsKey(address))
            {
                continue;
            }

            using var answer = await client.GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            text.ShouldNotContain(Marker, customMessage: address);
            answers[address] = $"{(int)answer.StatusCode} {answer.Headers.ETag} {Convert.ToHexString(SHA256.HashData(bytes))}";
            foreach (var link in answer.Content.Headers.ContentType?.MediaType == "text/html" ? LinksOf(text) : [])
            {
                ahead.Enqueue(link);
            }
        }

        return answers;
    }

    private static IEnumerable<string> LinksOf(string page) => Links().Matches(page)
        .Select(link => link.Groups["address"].Value.Replace("&amp;", "&", StringComparison.Ordinal));

    [GeneratedRegex("(href|src)=\"(?<address>/[^\"#]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
