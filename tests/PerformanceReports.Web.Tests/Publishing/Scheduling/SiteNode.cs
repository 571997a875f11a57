using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

/// <summary>The program on a database that it may share with others, by a clock that the test holds.</summary>
public sealed class SiteNode(string file, TimeProvider clock) : WebApplicationFactory<Program>
{
    public const string Key = "2025-03";
    public const string Author = "Test Analyst";
    public const string Approver = "Test Approver";

    /// <summary>Does something with the report and stores it.</summary>
    public async Task ChangeAsync(Action<Report> change)
    {
        await using var scope = Services.CreateAsyncScope();
        change(await ReportAsync(scope));
        await Database(scope).SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<Report, T> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return read(await ReportAsync(scope));
    }

    public async Task<T> QueryAsync<T>(Func<ReportsDbContext, Task<T>> query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await query(Database(scope));
    }

    /// <summary>A correction of the latest report, as far as the status that is wanted, with a text in a comment.</summary>
    public Task CorrectAsync(ReportStatus status, string comment = "A comment that was added.") => ChangeAsync(report =>
    {
        report.BeginCorrection(Author);
        report.ExplainCorrection(new CorrectionNote("A comment was added.", "It was missing."), Author);
        report.Edit(report.Sections().First(), Author).AddComment(comment);
        if (status >= ReportStatus.InReview)
        {
            report.Submit();
        }

        if (status >= ReportStatus.Approved)
        {
            report.Approve(Approver);
        }
    });

    public Task ScheduleAsync(DateTimeOffset at) =>
        ChangeAsync(report => report.Schedule(at, clock.GetUtcNow()));

    /// <summary>The version that the public site shows now.</summary>
    public async Task<StoredReport> PublicAsync()
    {
        var catalogue = Services.GetRequiredService<PublicationCatalogue>();
        catalogue.Forget();
        return (await catalogue.ReadAsync()).FindReport(Key, version: null)!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("Accounts:RequireSecondFactor", "false")
        .UseSetting("Accounts:AttemptsPerAddress", "10000")
        .UseSetting("Accounts:AttemptsPerAccount", "10000")
        .UseSetting("ConnectionStrings:Reports", $"Data Source={file}")
        .ConfigureTestServices(services => services.AddSingleton(clock));

    private static ReportsDbContext Database(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<ReportsDbContext>();

    private static Task<Report> ReportAsync(AsyncServiceScope scope) =>
        Database(scope).Reports.EndingIn(Month.Parse(Key)).WithContent().SingleAsync();
}
