using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>
/// The whole site on a database of its own, seeded as a new installation is. Started once for all tests that read it.
/// </summary>
public sealed class SiteFixture : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-web-tests-").FullName;

    private readonly Lazy<Task<Crawl>> _crawl;

    public SiteFixture() => _crawl = new Lazy<Task<Crawl>>(() => Crawl.OfAsync(this));

    public HttpClient Client => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>Gets a page and parses it as a browser does.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var client = Client;
        using var response = await client.GetAsync(address);
        return await ParseAsync(response);
    }

    /// <summary>Every answer that can be reached by links; followed once for all tests.</summary>
    public Task<Crawl> CrawlAsync() => _crawl.Value;

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("Accounts:RequireSecondFactor", "false")
        .UseSetting("Accounts:AttemptsPerAddress", "10000")
        .UseSetting("Accounts:AttemptsPerAccount", "10000")
        .UseSetting("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
