using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Setup.Seeding;

namespace PerformanceReports.Web.Tests.Publishing;

/// <summary>What follows from the withdrawal of the latest report, and from its correction.</summary>
public sealed class WithdrawalPublisherTests : IDisposable
{
    private const string Analyst = "Performance analyst";

    private readonly NewInstallation _site = new();

    [Fact]
    public async Task Withdraw_TheLatestReport_TakesItFromReportsAndMeasures()
    {
        (await SnapshotAsync()).LatestReport!.Key.ShouldBe("2025-03");

        var publication = await WithdrawAsync();

        (publication.Kind, publication.Key, publication.Version).ShouldBe((PublicationKind.Withdrawal, "2025-03", 1));
        (await SnapshotAsync()).LatestReport!.Key.ShouldBe("2024-03");
        var homicide = await _site.Services.GetRequiredService<PublicationCatalogue>().MeasureAsync("homicide");
        homicide!.Document.Verdicts.Select(verdict => verdict.PeriodKey).ShouldBe(["2024-03", "2021-11"]);
        (await StatusAsync()).ShouldBe(ReportStatus.Withdrawn);
    }

    [Fact]
    public async Task Withdraw_AReportThatAPlanNames_TakesItFromThePlanUntilItIsCorrected()
    {
        (await NamedByPlansAsync()).ShouldContain("2024-03");

        await WithdrawAsync(year: 2024);
        (await NamedByPlansAsync()).ShouldNotContain("2024-03");

        await CorrectAsync(year: 2024);
        (await NamedByPlansAsync()).ShouldContain("2024-03");
    }

    [Fact]
    public async Task Withdraw_WithoutAReason_ChangesNothing()
    {
        await Should.ThrowAsync<ArgumentException>(() => WithdrawAsync(" "));

        (await SnapshotAsync()).LatestReport!.Key.ShouldBe("2025-03");
        (await StatusAsync()).ShouldBe(ReportStatus.Published);
    }

    [Fact]
    public async Task Publish_ACorrectionOfAWithdrawnReport_BringsItBackWithoutSayingWhatDiffers()
    {
        await WithdrawAsync();

        await CorrectAsync();

        var back = (await SnapshotAsync()).FindHistory("2025-03")!;
        back.Versions.Select(version => version.Version).ShouldBe([2]);
        back.Latest.Document.CorrectionNote.ShouldBe("A name was taken out.");
        back.Latest.Document.Differences.ShouldBeNull();
    }

    [Fact]
    public async Task Publish_ACorrection_ListsWhatDiffersFromTheVersionBefore()
    {
        await CorrectAsync();

        var report = (await SnapshotAsync()).FindHistory("2025-03")!;
        report.Versions.Select(version => version.Version).ShouldBe([2, 1]);
        report.Latest.Document.CorrectionReason.ShouldBe("It should not have been there.");
        report.Latest.Document.Differences!.From.ShouldBe(1);
    }

    public void Dispose() => _site.Dispose();

    private Task<Publication> WithdrawAsync(string reason = "It named a victim.", int year = 2025) =>
        _site.WithAsync<IServiceProvider, Publication>(async services =>
            await services.GetRequiredService<WithdrawalPublisher>().WithdrawAsync(
                await ReportAsync(services, year), reason, TimeProvider.System.GetUtcNow()));

    private Task<Publication> CorrectAsync(int year = 2025) => _site.WithAsync<IServiceProvider, Publication>(async services =>
    {
        var report = await ReportAsync(services, year);
        report.BeginCorrection(Analyst);
        report.ExplainCorrection(
            new CorrectionNote("A name was taken out.", "It should not have been there."), Analyst);
        report.Submit();
        report.Approve("Somebody else");
        return await services.GetRequiredService<ReportPublisher>()
            .PublishAsync(new ReportRelease(report, TimeProvider.System.GetUtcNow()));
    });

    private static Task<Report> ReportAsync(IServiceProvider services, int year) =>
        services.GetRequiredService<ReportsDbContext>().Reports.WithContent().EndingIn(new Month(year, 3)).SingleAsync();

    private Task<ReportStatus> StatusAsync() => _site.WithAsync<IServiceProvider, ReportStatus>(
        async services => (await ReportAsync(services, 2025)).Status);

    private async Task<PublicationSnapshot> SnapshotAsync() =>
        await _site.Services.GetRequiredService<PublicationCatalogue>().ReadAsync();

    private async Task<List<string>> NamedByPlansAsync() =>
    [
        .. (await SnapshotAsync()).Plans.SelectMany(plan => plan.Document.Priorities)
            .SelectMany(priority => priority.ReportedIn)
            .Select(report => report.PeriodKey),
    ];
}
