using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Reports;

[Collection(SiteCollection.Name)]
public sealed class ReportFilesTests(SiteFixture site)
{
    [Theory]
    [InlineData("2025-03")]
    [InlineData("2024-03")]
    [InlineData("2021-11")]
    public async Task Get_Pdf_HasNameTagAndLength(string period)
    {
        using var client = site.Client;
        using var response = await client.GetAsync($"/reports/{period}/report.pdf");
        var bytes = await response.Content.ReadAsByteArrayAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.ToString()
            .ShouldBe($"inline; filename=avon-and-somerset-performance-report-{period}-v1.pdf");
        response.Content.Headers.ContentLength.ShouldBe(bytes.Length);
        response.Headers.ETag!.Tag.ShouldBe($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"");
        Encoding.ASCII.GetString(bytes, 0, 5).ShouldBe("%PDF-");
    }

    [Theory]
    [InlineData("/reports/2025-03/report-large-print.pdf", "performance-report-2025-03-v1-large-print.pdf")]
    [InlineData("/reports/2025-03/v1/report-large-print.pdf", "performance-report-2025-03-v1-large-print.pdf")]
    [InlineData("/reports/2025-03/tackle-cybercrime.pdf", "performance-report-2025-03-v1-tackle-cybercrime.pdf")]
    [InlineData("/reports/2025-03/v1/tackle-cybercrime.pdf", "performance-report-2025-03-v1-tackle-cybercrime.pdf")]
    public async Task Get_PdfMadeOnRequest_IsNamedAndNotSentAgain(string address, string name)
    {
        using var client = site.Client;
        using var first = await client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        first.Content.Headers.ContentDisposition!.ToString().ShouldBe($"inline; filename={name}");
        (await first.Content.ReadAsByteArrayAsync()).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/reports/2025-03/no-such-section.pdf")]
    [InlineData("/reports/1999-03/report-large-print.pdf")]
    public async Task Get_PdfOfNothing_IsNotFound(string address)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_PartOfPdf_AnswersThatPart()
    {
        using var client = site.Client;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports/2025-03/report.pdf");
        request.Headers.Range = new RangeHeaderValue(0, 7);
        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBe(8);
    }

    [Fact]
    public async Task Head_Pdf_HasLengthAndNoBody()
    {
        using var client = site.Client;
        using var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/reports/2025-03/report.pdf"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(50_000);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("data.json")]
    [InlineData("data.csv")]
    [InlineData("data.csv-metadata.json")]
    [InlineData("reduce-serious-violence/charts/serious-violence-rate.svg")]
    [InlineData("reduce-serious-violence/charts/serious-violence-rate.csv")]
    public async Task Get_KnownFile_IsNotSentAgainAndKeptForEverUnderItsVersion(string file)
    {
        using var client = site.Client;
        using var first = await client.GetAsync($"/reports/2025-03/{file}");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/reports/2025-03/{file}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);
        using var fixedVersion = await client.GetAsync($"/reports/2025-03/v1/{file}");

        first.Headers.CacheControl!.NoCache.ShouldBeTrue();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        fixedVersion.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public async Task Get_Json_KeepsTheNamesOfItsContract()
    {
        using var client = site.Client;
        using var json = JsonDocument.Parse(await client.GetStringAsync("/reports/2025-03/data.json"));
        var report = json.RootElement.GetProperty("report");
        var section = json.RootElement.GetProperty("sections")[3];
        var measure = section.GetProperty("measures")[0];

        Has(report, "period", "label", "version", "publishedAt");
        Has(section, "slug", "title", "part", "measures", "actions", "comments");
        Has(measure, "slug", "title", "unit", "polarity", "trend", "benchmark", "latest", "computed", "illustrative");
        Has(measure.GetProperty("benchmark"), "rank", "of", "position", "text");
        Has(measure.GetProperty("latest"), "value", "numerator", "denominator", "periodEnd");
        Has(measure.GetProperty("computed"), "rank", "of", "msgAverage", "nationalRate");
        measure.GetProperty("slug").GetString().ShouldBe("residential-burglary");
        measure.GetProperty("latest").GetProperty("numerator").GetDecimal().ShouldBe(4583);
        measure.GetProperty("computed").GetProperty("rank").GetInt32().ShouldBe(8);
    }

    [Fact]
    public async Task Get_Csv_IsTidyAndDescribed()
    {
        using var client = site.Client;
        var lines = (await client.GetStringAsync("/reports/2025-03/data.csv")).Split("\r\n");
        using var metadata = JsonDocument.Parse(await client.GetStringAsync("/reports/2025-03/data.csv-metadata.json"));
        var columns = metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();

        lines[0].Split(',').ShouldBe(columns.Select(column => column.GetProperty("name").GetString()));
        lines.Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Get_ChartPicture_IsSvgWithItsWords()
    {
        using var client = site.Client;
        using var response = await client.GetAsync(
            "/reports/2025-03/reduce-serious-violence/charts/serious-violence-rate.svg");
        var svg = await response.Content.ReadAsStringAsync();

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        svg.ShouldContain("xmlns=\"http://www.w3.org/2000/svg\"");
        svg.ShouldContain("<desc");
        svg.ShouldContain("Serious violence");
        svg.ShouldContain("Home Office edition of June 2026");
        svg.ShouldContain("Open Government Licence");
    }

    [Fact]
    public async Task Get_AnIllustrativeChartPicture_SaysThatItIs()
    {
        using var client = site.Client;
        (await client.GetStringAsync(
            "/reports/2025-03/better-criminal-justice-outcomes-for-rape-cases/charts/rape-charge-rate.svg"))
            .ShouldContain("Illustrative figures, not published data");
    }

    private static void Has(JsonElement element, params string[] names) =>
        names.ShouldBeSubsetOf(element.EnumerateObject().Select(property => property.Name));
}
