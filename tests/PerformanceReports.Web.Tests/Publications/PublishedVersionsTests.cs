using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>What the site shows as publications are added to an empty database.</summary>
public sealed class PublishedVersionsTests : IDisposable
{
    private static readonly DateTimeOffset Past = new(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1));

    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-versions-").FullName;
    private readonly WebApplicationFactory<Program> _site;

    public PublishedVersionsTests() => _site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
        .UseEnvironment("Testing")
        .UseSetting("Seed:Enabled", "false")
        .UseSetting("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}"));

    [Fact]
    public async Task Get_BeforeTheFirstPublication_SaysSo()
    {
        var page = await PageAsync("/");

        page.Heading().ShouldBe("No report is published yet");
        (await PageAsync("/reports")).MainText().ShouldContain("No report is published yet");
        (await PageAsync("/glossary")).Heading().ShouldBe("Glossary");
        (await PageAsync("/open-data")).Heading().ShouldBe("Open data");
    }

    [Fact]
    public async Task Get_AfterACorrection_ShowsItAndKeepsTheFirstVersion()
    {
        await PublishAsync(Report(1, Past));
        await PublishAsync(Report(2, Past.AddDays(9)) with { CorrectionNote = "The **robbery** figure was mended." });

        (await PageAsync("/reports/2025-03")).MainText().ShouldContain("What changed in version 2 The robbery figure was mended.");
        var first = await PageAsync("/reports/2025-03/v1");
        first.QuerySelector(".govuk-notification-banner")!.Words().ShouldContain("This is version 1.");
        first.QuerySelector(".govuk-notification-banner a")!.GetAttribute("href").ShouldBe("/reports/2025-03");
        (await PageAsync("/reports/2025-03/v2")).QuerySelector(".govuk-notification-banner").ShouldBeNull();
    }

    [Fact]
    public async Task Get_BeforeItsTimeOfPublication_IsNotThere()
    {
        await PublishAsync(Report(1, TimeProvider.System.GetUtcNow().AddDays(1)));

        (await PageAsync("/reports/2025-03")).Heading().ShouldBe("Page not found");
    }

    public void Dispose()
    {
        _site.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address)
    {
        using var client = _site.CreateClient();
        using var response = await client.GetAsync(address);
        return await SiteFixture.ParseAsync(response);
    }

    private async Task PublishAsync(PublishedReport report)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var document = PublishedDocuments.Write(report);
        database.Publications.Add(new Publication
        {
            Kind = PublicationKind.Report,
            Key = report.Period.Key,
            Version = report.Version,
            Title = report.Title,
            Label = report.Period.Label,
            PublishedAt = report.PublishedAt,
            BuilderVersion = report.BuilderVersion,
            Document = document,
            Sha256 = PublishedDocuments.Sha256(document),
        });
        await database.SaveChangesAsync();
        _site.Services.GetRequiredService<PublicationCatalogue>().Forget();
    }

    private static PublishedReport Report(int version, DateTimeOffset publishedAt) => new()
    {
        Schema = PublishedDocuments.ReportSchema,
        BuilderVersion = "test",
        Office = new PublishedOffice("Office", "Area", "Force", "E23000036", null, null, null, null),
        Title = "Performance report",
        Period = new PublishedPeriod(
            "2025-03", "Quarter ending March 2025 (Q4 2024/25)", "March 2025", new(2025, 1, 1), new(2025, 3, 31)),
        Version = version,
        PublishedAt = publishedAt,
        Parts = [],
        Glossary = [],
        Extracts = [],
    };
}
