using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Setup.Seeding;

namespace PerformanceReports.Web.Tests.Publishing;

/// <summary>Which reports a new one is compared with.</summary>
public sealed class EarlierReportsTests(NewInstallation site) : IClassFixture<NewInstallation>
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task For_AReport_GivesThePublishedOnesOfEarlierPeriodsOldestFirst() =>
        (await EarlierAsync(new Month(2025, 6), Now)).ShouldBe(["2021-11", "2024-03", "2025-03"]);

    [Fact]
    public async Task For_AReportOfAnEarlierPeriod_GivesNoneAfterIt() =>
        (await EarlierAsync(new Month(2025, 3), Now)).ShouldBe(["2021-11", "2024-03"]);

    [Fact]
    public async Task For_AMomentBeforeAPublication_LeavesItOut() =>
        (await EarlierAsync(new Month(2025, 6), DateTimeOffset.UnixEpoch)).ShouldBeEmpty();

    [Fact]
    public async Task For_AReport_GivesNoDraftOfAnotherQuarter()
    {
        using var other = new NewInstallation();
        await other.WithAsync<ReportsDbContext, int>(database =>
        {
            database.Add(Draft(new Month(2025, 6)));
            return database.SaveChangesAsync();
        });

        (await EarlierAsync(new Month(2025, 9), Now, other)).ShouldBe(["2021-11", "2024-03", "2025-03"]);
    }

    private Task<List<string>> EarlierAsync(Month end, DateTimeOffset at, NewInstallation? installation = null) =>
        (installation ?? site).WithAsync<IServiceProvider, List<string>>(async services =>
        {
            var published = await services.GetRequiredService<PublishedReportsQuery>()
                .LatestAsync(at, CancellationToken.None);
            var sources = await services.GetRequiredService<ReportSourcesQuery>()
                .ForAsync(Draft(end), published, CancellationToken.None);
            return [.. sources.Earlier.Select(report => report.Period.Key)];
        });

    private static Report Draft(Month end) =>
        new(Period.QuarterEnding(end), "Performance report", ["home-office-2026-06"], "Performance analyst");
}
