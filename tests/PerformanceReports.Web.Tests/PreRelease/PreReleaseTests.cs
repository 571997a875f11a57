using System.Net;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.PreRelease;
using PerformanceReports.Web.Tests.Editing.Publishing;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.PreRelease;

/// <summary>Readers without an account: one report, until the link is over, and nothing else.</summary>
public sealed class PreReleaseTests : IAsyncLifetime, IDisposable
{
    private const string Readers = $"/editing/reports/{SiteNode.Key}/readers";
    private const string Preview = $"/pre-release/report/{SiteNode.Key}";
    private static readonly DateTimeOffset Now = new(2027, 5, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly ManualTimeProvider _clock = new(Now);
    private SeededDatabase _database = null!;
    private SiteNode _node = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        _node = new SiteNode(_database.File, _clock);
        await _node.CorrectAsync(ReportStatus.Approved, "A text before its time.");
    }

    public async Task DisposeAsync() => await _node.DisposeAsync();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task AReader_WithALink_ReadsThatReportAndNothingElse()
    {
        var link = await GiveAsync(listed: true);
        using var reader = _node.Visitor();
        (await reader.PageAsync(link)).MainText().ShouldContain("This link is for A Reader, Chair, Panel.");
        await ClosedAsync(reader, $"{Preview}/reports/{SiteNode.Key}");
        await EnterAsync(reader, link);

        (await reader.GetStringAsync($"{Preview}/reports/{SiteNode.Key}/reduce-murder-and-other-homicide"))
            .ShouldContain("A text before its time.");
        await ClosedAsync(reader, "/pre-release/report/2024-03/reports/2024-03");
        foreach (var address in new[]
        {
            "/editing", Readers, $"/editing/preview/{SiteNode.Key}/", $"/editing/reports/{SiteNode.Key}/review", "/account",
        })
        {
            using var answer = await reader.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
            answer.Headers.Location!.ToString().ShouldStartWith("/account/sign-in");
        }
    }

    [Fact]
    public async Task ALink_IsStoredAsItsHashAndEachUseIsOnRecord()
    {
        var link = await GiveAsync(listed: false);
        var token = link.Split('/')[^1];
        var stored = await _node.QueryAsync(held => held.PreReleaseReaders.SingleAsync());
        stored.TokenHash.ShouldBe(SecretToken.Hash(token));
        (await _node.QueryAsync(held => held.AuditEntries.CountAsync(
            entry => entry.After!.Contains(token) || entry.After.Contains(stored.TokenHash)))).ShouldBe(0);
        using var reader = _node.Visitor();
        await EnterAsync(reader, link);
        await EnterAsync(reader, link);
        (await _node.QueryAsync(held => held.AuditEntries.CountAsync(entry =>
            entry.Kind == ReaderEntry.Kind && entry.Who == "A Reader" && entry.After!.Contains("by link")))).ShouldBe(2);
    }

    [Fact]
    public async Task ALink_TakenBack_ClosesAtOnce()
    {
        var link = await GiveAsync(listed: false);
        using var reader = _node.Visitor();
        await EnterAsync(reader, link);
        using var approver = await _node.SignedInAsync(Role.Approver);
        var page = await approver.PageAsync(Readers);
        var form = page.Forms.Single(one => one.GetAttribute("action")!.EndsWith("/revoke", StringComparison.Ordinal));
        using var answer = await approver.PostFormAsync(page, Readers, form.GetAttribute("action")!, []);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ClosedAsync(reader, $"{Preview}/");
        await OverAsync(link);
    }

    [Fact]
    public async Task ALink_AfterItsTime_IsOver()
    {
        var link = await GiveAsync(listed: false);
        using var reader = _node.Visitor();
        await EnterAsync(reader, link);
        _clock.MoveTo(new DateTimeOffset(2027, 5, 4, 9, 30, 0, TimeSpan.FromHours(1)));
        await ClosedAsync(reader, $"{Preview}/");
        await OverAsync(link);
    }

    [Fact]
    public async Task ALink_ThatNeverWas_SaysNoMoreThanOneThatIsOver()
    {
        using var reader = _node.Visitor();
        using var answer = await reader.GetAsync("/pre-release/" + SecretToken.New());
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await SiteFixture.ParseAsync(answer)).Heading().ShouldBe("This link does not open a report");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ThePublishedReport_NamesWhoIsToBeNamed(bool listed)
    {
        await GiveAsync(listed);
        using var approver = await _node.SignedInAsync(Role.Approver);
        var now = $"/editing/reports/{SiteNode.Key}/publishing/now";
        using var answer = await approver.PostFormAsync(now, now, new() { ["Form.Agreed"] = "true" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await _node.PublicAsync()).Document.PreReleaseReaders.ShouldBe(listed ? ["A Reader, Chair, Panel"] : []);
    }

    [Theory]
    [InlineData("Form.Name", "", "empty")]
    [InlineData("Form.Day", "2027-05-01", "would expire")]
    [InlineData("Form.Day", "never", "Enter a date")]
    public async Task Give_WithoutWhatIsNeeded_SaysSoAndMakesNoLink(string field, string value, string says)
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        using var answer = await approver.PostFormAsync(Readers, Readers, Typed(listed: false, (field, value)));
        (await approver.SaidAsync(answer)).ShouldContain(says);
        (await _node.QueryAsync(held => held.PreReleaseReaders.AnyAsync())).ShouldBeFalse();
    }

    private async Task<string> GiveAsync(bool listed)
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        using var answer = await approver.PostFormAsync(Readers, Readers, Typed(listed));
        var page = await SiteFixture.ParseAsync(answer);
        var link = page.QuerySelector(".reader-link__address")!.Words();
        (await approver.PageAsync(Readers)).MainText().ShouldNotContain(link);
        return new Uri(link).AbsolutePath;
    }

    private static Dictionary<string, string?> Typed(bool listed, params (string Name, string Value)[] other)
    {
        var typed = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Form.Name"] = "A Reader",
            ["Form.Role"] = "Chair",
            ["Form.Organisation"] = "Panel",
            ["Form.Day"] = "2027-05-04",
            ["Form.Time"] = "09:30",
            ["Form.IsListed"] = listed ? "true" : null,
        };
        foreach (var (name, value) in other)
        {
            typed[name] = value;
        }

        return typed;
    }

    private static async Task EnterAsync(HttpClient reader, string link)
    {
        using var answer = await reader.PostFormAsync(link, "main form", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe($"{Preview}/reports/{SiteNode.Key}");
    }

    private async Task OverAsync(string link)
    {
        using var reader = _node.Visitor();
        using var answer = await reader.GetAsync(link);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task ClosedAsync(HttpClient reader, string address)
    {
        using var answer = await reader.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
        answer.Headers.Location!.ToString().ShouldBe("/pre-release/closed");
    }
}
