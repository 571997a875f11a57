using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Publishing.Withdrawals;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>The site on an empty database, to which publications are added one by one.</summary>
internal sealed class EmptySite : IDisposable
{
    public static readonly DateTimeOffset Past = new(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1));

    private static readonly PublishedOffice Office =
        new("Office", "Area", "Force", "E23000036", null, null, null, null);

    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-versions-").FullName;
    private readonly WebApplicationFactory<Program> _site;

    public EmptySite() => _site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
        .UseEnvironment("Testing")
        .UseSetting("Seed:Enabled", "false")
        .UseSetting("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}"));

    public IServiceProvider Services => _site.Services;

    public HttpClient Client => _site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var client = Client;
        using var response = await client.GetAsync(address);
        return await SiteFixture.ParseAsync(response);
    }

    public Task PublishAsync(PublishedReport report)
    {
        var document = PublishedDocuments.Write(report);
        return StoreAsync(new Publication
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
            Pdf = "%PDF-"u8.ToArray(),
            PdfSha256 = PublishedDocuments.Sha256("%PDF-"u8),
            PdfPages = 1,
            PdfFileName = "report.pdf",
        });
    }

    public Task WithdrawAsync(PublishedReport report, DateTimeOffset at, string reason) =>
        StoreAsync(PublicationFactory.Of(new PublishedWithdrawal
        {
            Schema = PublishedDocuments.WithdrawalSchema,
            BuilderVersion = "test",
            Office = Office,
            Title = report.Title,
            Period = report.Period,
            Version = report.Version,
            PublishedAt = at,
            Reason = reason,
        }));

    public Task AnnounceAsync(int version, AnnouncedRelease? next) =>
        StoreAsync(PublicationFactory.Of(new PublishedAnnouncement
        {
            Schema = PublishedDocuments.AnnouncementSchema,
            BuilderVersion = "test",
            Version = version,
            PublishedAt = Past,
            Next = next,
        }));

    /// <summary>A report for March 2025 with one section, an action and a comment.</summary>
    public static PublishedReport Report(int version, DateTimeOffset publishedAt, string comment = "A comment.") => new()
    {
        Schema = PublishedDocuments.ReportSchema,
        BuilderVersion = "test",
        Office = Office,
        Title = "Performance report",
        Period = new PublishedPeriod(
            "2025-03", "Quarter ending March 2025 (Q4 2024/25)", "March 2025", new(2025, 1, 1), new(2025, 3, 31)),
        Version = version,
        PublishedAt = publishedAt,
        Parts = [new PublishedPart("national", "National measures", "", "", null, [Section(comment)])],
        Glossary = [],
        Extracts = [],
    };

    public void Dispose()
    {
        _site.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static PublishedSection Section(string comment) => new()
    {
        Slug = "crime",
        Title = "Reduce crime",
        Summary = "In short.",
        NoMeasures = "It has none.",
        Measures = [],
        Charts = [],
        Actions = [new PublishedAction("patrols", 1, ActionState.New, "Patrol more.", "2025-03")],
        Comments = [new PublishedComment(1, comment)],
    };

    private async Task StoreAsync(Publication publication)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        database.Publications.Add(publication);
        await database.SaveChangesAsync();
        _site.Services.GetRequiredService<PublicationCatalogue>().Forget();
    }
}
