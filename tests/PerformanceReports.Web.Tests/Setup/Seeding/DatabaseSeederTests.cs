using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Setup.Seeding;

namespace PerformanceReports.Web.Tests.Setup.Seeding;

public sealed class DatabaseSeederTests(NewInstallation site) : IClassFixture<NewInstallation>
{
    [Fact]
    public async Task Seed_SecondTime_ChangesNothing()
    {
        var before = await site.DumpAsync();

        var isSeeded = await site.WithAsync<DatabaseSeeder, bool>(seeder => seeder.SeedAsync());

        isSeeded.ShouldBeFalse();
        Differences(before, await site.DumpAsync()).ShouldBeEmpty();
        before.Count.ShouldBeGreaterThan(40_000);
    }

    [Fact]
    public async Task Seed_OfTwoInstallations_IsTheSameToTheByte()
    {
        using var other = new NewInstallation();

        Differences(await site.DumpAsync(), await other.DumpAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Seed_SwitchedOff_LeavesTheDatabaseEmpty()
    {
        using var other = new NewInstallation(("Seed:Enabled", "false"));

        // The migration's own row: who reads files at the moment.
        (await other.DumpAsync()).ShouldAllBe(row => row.StartsWith("ImportLeases: 1 |", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Publications_CarryDigestsOfWhatTheyHold()
    {
        var publications = await site.WithAsync<ReportsDbContext, List<Publication>>(
            database => database.Publications.OrderBy(publication => publication.Id).ToListAsync());

        publications
            .Where(publication => publication.Kind != PublicationKind.Measure)
            .Select(publication => $"{publication.Kind} {publication.Key} {publication.Version}").ShouldBe(
            [
                "Report 2021-11 1", "Report 2024-03 1", "Report 2025-03 1",
                "Plan police-and-crime-plan-2019-2021 1", "Plan police-and-crime-plan-2021-2025 1",
            ]);
        publications.Count(publication => publication.Kind == PublicationKind.Measure).ShouldBe(35);
        publications.ShouldAllBe(publication => publication.Sha256 == Digest(publication.Document));
        var reports = publications.Where(publication => publication.Kind == PublicationKind.Report).ToList();
        reports.ShouldAllBe(report => report.PdfSha256 == Digest(report.Pdf!));
        reports.ShouldAllBe(report => report.PdfPages > 10);
        reports[2].PdfFileName.ShouldBe("avon-and-somerset-performance-report-2025-03-v1.pdf");
    }

    [Fact]
    public async Task Reports_AreApprovedBySomeoneElseThanTheirAuthor_AndPublished()
    {
        var reports = await site.WithAsync<ReportsDbContext, List<Report>>(database => database.Reports.ToListAsync());

        reports.Count.ShouldBe(3);
        reports.ShouldAllBe(report => report.Status == ReportStatus.Published);
        reports.ShouldAllBe(report => report.ApprovedBy != null && report.ApprovedBy != report.LastAuthor);
    }

    [Fact]
    public void Start_WithoutTheSchema_AndMigratingSwitchedOff_SaysWhatToDo()
    {
        using var other = new NewInstallation(("Database:MigrateOnStart", "false"));

        Should.Throw<InvalidOperationException>(() => other.Services)
            .Message.ShouldContain("set Database:MigrateOnStart to true");
    }

    // The rows are large: a message shows the beginnings of the first few that differ.
    private static List<string> Differences(List<string> left, List<string> right) =>
    [
        .. left.Zip(right).Where(rows => rows.First != rows.Second).Select(rows => Start(rows.First)).Take(5),
        .. left.Count == right.Count ? Array.Empty<string>() : [$"{left.Count} rows and {right.Count} rows"],
    ];

    private static string Start(string row) => row[..Math.Min(row.Length, 200)];

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
