using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports;

/// <summary>A draft of its own, started from the last published report, and two people who write in it.</summary>
public sealed class DraftReport
{
    public const string Section = "reduce-murder-and-other-homicide";
    public const string Measure = "homicide";

    private readonly SiteFixture _site;

    private DraftReport(SiteFixture site, string key) => (_site, Key) = (site, key);

    public string Key { get; }

    public string Address => ReportPlaces.Report(Key);

    /// <summary>Starts the report of a quarter, which no other test may use.</summary>
    public static async Task<DraftReport> StartAsync(SiteFixture site, string key)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var last = await database.Reports.AsNoTracking().EndingIn(new Month(2025, 3)).WithContent().SingleAsync();
        database.Reports.Add(last.StartNext(Period.QuarterEnding(Month.Parse(key)), last.Extracts, "Nobody Else"));
        await database.SaveChangesAsync();
        return new DraftReport(site, key);
    }

    public Task<HttpClient> AnnaAsync() => _site.SignedInAsync("Anna Writer", Role.Analyst);

    public Task<HttpClient> BenAsync() => _site.SignedInAsync("Ben Writer", Role.Analyst);

    public Task<HttpClient> ApproverAsync() => _site.SignedInAsync(Role.Approver);

    /// <summary>The report as it is stored; null where it was removed.</summary>
    public async Task<Report?> FindAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReportEditor>().FindAsync(Key, CancellationToken.None);
    }

    /// <summary>The report as it is stored.</summary>
    public async Task<Report> StoredAsync() => (await FindAsync())!;

    /// <summary>The section that the tests write in, as it is stored.</summary>
    public async Task<ReportSection> SectionAsync() => (await StoredAsync()).FindSection(Section)!;

    /// <summary>Sends the report to review, whatever it lacks: its problems are another test's concern.</summary>
    public async Task SubmitAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var report = await database.Reports.EndingIn(Month.Parse(Key)).WithContent().SingleAsync();
        database.Entry(report).Property(held => held.Status).CurrentValue = ReportStatus.InReview;
        await database.SaveChangesAsync();
    }
}
