using System.Globalization;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Publishing;

/// <summary>Every move that a report refuses, asked for over HTTP by someone who has the right to it.</summary>
public sealed class RefusedMovesTests : IAsyncLifetime, IDisposable
{
    private const string Report = $"/editing/reports/{SiteNode.Key}";

    private static readonly (string Move, Role Role, ReportStatus[] Allowed, string Says)[] Moves =
    [
        ("review/submit", Role.Analyst, [ReportStatus.Draft], "cannot be submitted"),
        ("review/return", Role.Approver, [ReportStatus.InReview, ReportStatus.Approved], "cannot be returned"),
        ("review/approve", Role.Approver, [ReportStatus.InReview], "cannot be approved"),
        ("publishing/schedule", Role.Approver, [ReportStatus.Approved], "cannot be scheduled"),
        ("publishing/unschedule", Role.Approver, [], "No time of publication is set"),
        ("publishing/now", Role.Approver, [ReportStatus.Approved], "cannot be published"),
        ("publishing/correction", Role.Analyst, [ReportStatus.Published, ReportStatus.Withdrawn], "nothing to correct"),
        ("publishing/correction/abandon", Role.Analyst, [ReportStatus.Draft], "no correction to give up"),

        // What is public can be withdrawn at once, whatever has become of its correction.
        (
            "publishing/withdrawal",
            Role.Approver,
            [ReportStatus.Draft, ReportStatus.InReview, ReportStatus.Approved, ReportStatus.Published],
            "cannot be withdrawn again"),
    ];

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
    public async Task EveryMove_InEachStatusThatForbidsIt_IsRefusedInWordsAndChangesNothing()
    {
        using var analyst = await _node.SignedInAsync(Role.Analyst);
        using var approver = await _node.SignedInAsync(Role.Approver);
        foreach (var status in Enum.GetValues<ReportStatus>())
        {
            await BringToAsync(status);
            foreach (var (move, role, allowed, says) in Moves.Where(move => !move.Allowed.Contains(status)))
            {
                var client = role == Role.Analyst ? analyst : approver;
                var said = await TryAsync(client, move);
                said.ShouldContain(says, customMessage: $"{move} of a report that is {status}");
                (await _node.ReadAsync(report => report.Status)).ShouldBe(status, move);
            }
        }
    }

    [Theory]
    [InlineData("review/approve", ReportStatus.InReview)]
    [InlineData("publishing/schedule", ReportStatus.Approved)]
    [InlineData("publishing/now", ReportStatus.Approved)]
    public async Task AMove_OnAPageThatIsOld_IsRefused(string move, ReportStatus status)
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        await BringToAsync(status);
        using var answer = await approver.PostAnywayAsync($"{Report}/{move}", Fields(revision: 1));
        (await approver.SaidAsync(answer)).ShouldContain("The report has changed since you opened the page");
        (await _node.ReadAsync(report => report.Status)).ShouldBe(status);
    }

    [Fact]
    public async Task Approve_ByTheLastAuthor_IsRefused()
    {
        using var author = await _node.SignedInAsync("Both In One", Role.Analyst, Role.Approver);
        await BringToAsync(ReportStatus.Draft);
        await _node.ChangeAsync(report =>
        {
            report.Edit(report.Sections().First(), "Both In One").AddComment("Mine.");
            report.Submit();
        });
        (await TryAsync(author, "review/approve")).ShouldContain("Someone else must approve it");
        (await _node.ReadAsync(report => report.Status)).ShouldBe(ReportStatus.InReview);
    }

    [Theory]
    [InlineData("2027-03-28", "01:30", "does not happen")]
    [InlineData("2027-10-31", "01:30", "happens twice")]
    [InlineData("soon", "09:30", "Enter a date")]
    [InlineData("2027-06-01", "early", "Enter a time")]
    [InlineData("2020-06-01", "09:30", "has passed")]
    public async Task Schedule_ATimeThatCannotBe_SaysWhyAndKeepsWhatWasTyped(string day, string time, string says)
    {
        using var approver = await _node.SignedInAsync(Role.Approver);
        await BringToAsync(ReportStatus.Approved);
        using var answer = await approver.PostFormAsync(
            $"{Report}/publishing/schedule",
            $"{Report}/publishing/schedule",
            new() { ["Form.Day"] = day, ["Form.Time"] = time });
        var page = await SiteFixture.ParseAsync(answer);
        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain(says);
        page.QuerySelector("[name='Form.Day']")!.GetAttribute("value").ShouldBe(day);
        (await _node.ReadAsync(report => report.PublishAt)).ShouldBeNull();
    }

    private async Task<string> TryAsync(HttpClient client, string move)
    {
        var revision = await _node.ReadAsync(report => report.Revision);
        using var answer = await client.PostAnywayAsync($"{Report}/{move}", Fields(revision));
        return await client.SaidAsync(answer);
    }

    private static (string, string)[] Fields(int revision)
    {
        var seen = revision.ToString(CultureInfo.InvariantCulture);
        return
        [
            ("revision", seen), ("Form.Revision", seen), ("Form.Agreed", "true"), ("Form.Reason", "A reason."),
            ("Form.Day", "2099-06-01"), ("Form.Time", "09:30"),
        ];
    }

    // Each from the one before; a withdrawal is stored as the domain makes it, which is all that a move looks at.
    private async Task BringToAsync(ReportStatus status)
    {
        if (status <= ReportStatus.Approved && await _node.ReadAsync(report => report.Status) == ReportStatus.Published)
        {
            await _node.CorrectAsync(status);
            return;
        }

        await _node.ChangeAsync(report =>
        {
            while (report.Status != status)
            {
                Step(report);
            }
        });
    }

    private static void Step(Report report)
    {
        switch (report.Status)
        {
            case ReportStatus.Draft:
                report.Submit();
                break;
            case ReportStatus.InReview:
                report.Approve(SiteNode.Approver);
                break;
            case ReportStatus.Approved:
                report.MarkPublished(TimeProvider.System.GetUtcNow());
                break;
            default:
                report.Withdraw();
                break;
        }
    }
}
