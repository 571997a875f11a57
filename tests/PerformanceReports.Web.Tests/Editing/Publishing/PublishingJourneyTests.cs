using System.Net;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Publishing;

/// <summary>From a published report to its correction and its withdrawal, as two people do it with forms alone.</summary>
public sealed class PublishingJourneyTests : IAsyncLifetime, IDisposable
{
    private const string Report = $"/editing/reports/{SiteNode.Key}";
    private const string Publishing = $"{Report}/publishing";
    private const string Review = $"{Report}/review";

    private SeededDatabase _database = null!;
    private SiteNode _node = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        _node = new SiteNode(_database.File, TimeProvider.System);
    }

    public async Task DisposeAsync() => await _node.DisposeAsync();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task ACorrection_FromItsBeginToItsWithdrawal_PassesThroughTwoPeople()
    {
        using var analyst = await _node.SignedInAsync(Role.Analyst);
        using var approver = await _node.SignedInAsync(Role.Approver);
        await CorrectAsync(analyst);
        await ReviewAsync(analyst, approver);

        await SaysAsync(approver, Publishing, $"{Publishing}/schedule", "It will be published on", "/schedule");
        (await _node.ReadAsync(report => report.PublishAt)).ShouldNotBeNull();
        await SaysAsync(approver, Publishing, $"{Publishing}/unschedule", "The time is taken back");
        await SaysAsync(
            approver, Publishing, $"{Publishing}/now", "The report is published", "/now", ("Form.Agreed", "true"));
        var published = (await _node.PublicAsync()).Document;
        (published.Version, published.CorrectionNote).ShouldBe((2, "A comment was added."));
        published.Differences!.Count().ShouldBeGreaterThan(0);

        await SaysAsync(
            approver,
            Publishing,
            $"{Publishing}/withdrawal",
            "The report is withdrawn",
            "/withdrawal",
            ("Form.Reason", "It named a victim."));
        using var visitor = _node.Visitor();
        using var gone = await visitor.GetAsync($"/reports/{SiteNode.Key}");
        (await gone.Content.ReadAsStringAsync()).ShouldContain("It named a victim.");
    }

    [Fact]
    public async Task ACorrection_WithoutChanges_IsGivenUp()
    {
        using var analyst = await _node.SignedInAsync(Role.Analyst);
        await SaysAsync(analyst, Publishing, $"{Publishing}/correction", "The correction is started");
        await SaysAsync(
            analyst, $"{Publishing}/correction/note", $"{Publishing}/correction/abandon", "The correction is given up");
        (await _node.ReadAsync(report => report.Status)).ShouldBe(ReportStatus.Published);
    }

    [Fact]
    public async Task ANote_ThatIsTooLong_IsRefusedAndNotLost()
    {
        using var analyst = await _node.SignedInAsync(Role.Analyst);
        await SaysAsync(analyst, Publishing, $"{Publishing}/correction", "The correction is started");
        var text = new string('a', CorrectionNote.TextLength + 1);
        using var answer = await analyst.PostFormAsync(
            $"{Publishing}/correction/note",
            $"{Publishing}/correction/note",
            new() { ["Form.What"] = text, ["Form.Why"] = "Because." });
        var page = await SiteFixture.ParseAsync(answer);
        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain("shorten it");
        page.QuerySelector("[name='Form.What']")!.TextContent.Trim().ShouldBe(text);
    }

    [Fact]
    public async Task AnAnnouncement_IsOnTheSiteUntilItIsTakenBack()
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        using var answer = await approver.PostFormAsync("/editing/announcement", "/editing/announcement", new()
        {
            ["Form.Period"] = "2099-06",
            ["Form.Day"] = "2099-08-28",
            ["Form.Time"] = "09:30",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var visitor = _node.Visitor();
        (await visitor.PageAsync("/")).Body!.Words().ShouldContain("28 August 2099");
        await SaysAsync(approver, "/editing/announcement", "/editing/announcement/take-back", "says nothing");
        (await visitor.PageAsync("/")).Body!.Words().ShouldNotContain("28 August 2099");
    }

    [Fact]
    public async Task AnAnnouncement_OfThePast_IsRefused()
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        using var answer = await approver.PostFormAsync("/editing/announcement", "/editing/announcement", new()
        {
            ["Form.Period"] = "June",
            ["Form.Day"] = "2020-08-28",
            ["Form.Time"] = "09:30",
        });
        var said = await approver.SaidAsync(answer);
        said.ShouldContain("still to come");
        said.ShouldContain("like 2026-06");
    }

    private async Task CorrectAsync(HttpClient analyst)
    {
        await SaysAsync(analyst, Publishing, $"{Publishing}/correction", "The correction is started");
        await SaysAsync(
            analyst,
            $"{Publishing}/correction/note",
            $"{Publishing}/correction/note",
            "is saved",
            "",
            ("Form.What", "A comment was added."),
            ("Form.Why", "It was missing."));
        await _node.ChangeAsync(report =>
            report.Edit(report.Sections().First(), "Test Analyst").AddComment("Added in the correction."));
        (await analyst.PageAsync($"{Publishing}/correction/note")).MainText().ShouldContain("Added in the correction.");
        await SaysAsync(analyst, Review, $"{Review}/submit", "The report is in review");
    }

    private static async Task ReviewAsync(HttpClient analyst, HttpClient approver)
    {
        var comments = (await approver.PageAsync(Review)).QuerySelectorAll(".review-item__add").ToList();
        using (var added = await approver.PostFormAsync(
            comments[^1].GetAttribute("href")!,
            $"{Review}/comments",
            new() { ["Form.Text"] = "Is this so?" }))
        {
            added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var blocked = await approver.PageAsync(Review);
        blocked.MainText().ShouldContain("A review comment is open. Resolve it before approving the report.");
        blocked.Forms.ShouldNotContain(form => form.GetAttribute("action") == $"{Review}/approve");
        var answer = blocked.QuerySelector(".review-comment__moves a")!.GetAttribute("href")!;
        using (var answered = await analyst.PostFormAsync(answer, answer, new() { ["Form.Answer"] = "It is." }))
        {
            answered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await approver.PageAsync(Review)).QuerySelector(".review-comment__answer")!.Words().ShouldContain("It is.");
        using (var resolved = await approver.PostFormAsync(Review, answer + "/resolve", []))
        {
            resolved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        await SaysAsync(approver, Review, $"{Review}/approve", "The report is approved");
    }

    private static async Task SaysAsync(
        HttpClient client,
        string page,
        string form,
        string says,
        string below = "",
        params (string Name, string Value)[] fields)
    {
        var typed = fields.ToDictionary(field => field.Name, string? (field) => field.Value);
        using var answer = await client.PostFormAsync(below.Length > 0 ? page + below : page, form, typed);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        (await client.PageAsync(answer.Headers.Location!.ToString())).MainText().ShouldContain(says);
    }
}
