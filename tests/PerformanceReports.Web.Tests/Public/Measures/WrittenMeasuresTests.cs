using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures;

/// <summary>What pages show of measures that no shipped one is like.</summary>
public sealed class WrittenMeasuresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("performance-reports-measures-").FullName;
    private readonly WebApplicationFactory<Program> _site;

    public WrittenMeasuresTests() => _site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
        .UseEnvironment("Testing")
        .UseSetting("Seed:Enabled", "false")
        .UseSetting("ConnectionStrings:Reports", $"Data Source={Path.Combine(_folder, "reports.db")}"));

    [Fact]
    public async Task Get_BeforeTheFirstPublication_SaysSo() =>
        (await PageAsync("/measures")).MainText().ShouldContain("No measure is published yet");

    [Theory]
    [InlineData("")]
    [InlineData("?view=discrete")]
    [InlineData("?view=control&group=all")]
    public async Task Get_MeasureWithoutFigures_SaysSo(string query)
    {
        await PublishAsync(WrittenMeasure.WithoutFigures());
        var page = await PageAsync("/measures/empty" + query);

        page.Heading().ShouldBe("Offences <b>of a kind</b>");
        page.MainText().ShouldContain("No series of figures is held for this measure.");
        page.MainText().ShouldContain("No figures are held for this measure.");
        page.QuerySelector("form").ShouldBeNull();
        (await PageAsync("/measures")).QuerySelector("table.measures")!.Rows()
            .ShouldHaveSingleItem().ShouldBe(["Offences <b>of a kind</b>", "No figure held", "Not compared"]);
    }

    [Fact]
    public async Task Get_OtherForceWhoseGroupIsHeld_ShowsItAmongThatGroup()
    {
        await PublishAsync(WrittenMeasure.WithAnotherGroup());
        var page = await PageAsync($"/measures/grouped?force={WrittenMeasure.Kent}");
        var forces = page.QuerySelector("section[aria-labelledby=forces]")!;

        forces.QuerySelector(".chart__title")!.Words().ShouldEndWith("Kent among its most similar group");
        forces.QuerySelector("figure table")!.Rows().Select(row => row[0]).ShouldBe(["Essex", "Kent"]);
        page.QuerySelector(".measure-head")!.Words().ShouldContain("2nd of 2 in its most similar group");
        forces.QuerySelector(".govuk-inset-text").ShouldBeNull();
        forces.QuerySelector(".choices [aria-current=true]")!.Words().ShouldBe("Most similar group");
    }

    public void Dispose()
    {
        _site.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var client = _site.CreateClient();
        using var response = await client.GetAsync(address);
        return await SiteFixture.ParseAsync(response);
    }

    private async Task PublishAsync(MeasureDocument measure)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var document = PublishedDocuments.Write(measure);
        database.Publications.Add(new Publication
        {
            Kind = PublicationKind.Measure,
            Key = measure.Slug,
            Version = measure.Version,
            Title = measure.Title,
            Label = measure.ShortTitle,
            PublishedAt = measure.PublishedAt,
            BuilderVersion = measure.BuilderVersion,
            Document = document,
            Sha256 = PublishedDocuments.Sha256(document),
        });
        await database.SaveChangesAsync();
        _site.Services.GetRequiredService<PublicationCatalogue>().Forget();
    }
}
