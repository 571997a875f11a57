using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures;

[Collection(SiteCollection.Name)]
public sealed class MeasureFilesTests(SiteFixture site)
{
    private const string Burglary = "/measures/residential-burglary";

    [Fact]
    public async Task Get_Csv_HasEveryForceWithCountsDenominatorsAndLimits()
    {
        var rows = (await TextAsync(Burglary + "/data.csv", "text/csv")).Split("\r\n");

        rows[0].ShouldStartWith("measure,title,unit,polarity,series,area,force_code,period_end,period_months,");
        rows.ShouldContain(row => row.Contains(
            ",own-force,Avon and Somerset,E23000036,2025-03-31,12,4583,733800,2021,6.245571,6.066045,6.429061,"));
        rows.Skip(1).Where(row => row.Length > 0).Select(row => row.Split(',')[6]).Distinct().Count()
            .ShouldBe(45, "43 forces, the nation, and the group without a code");
    }

    [Fact]
    public async Task Get_CsvMetadata_DescribesTheColumnsOfTheFile()
    {
        var header = (await TextAsync(Burglary + "/data.csv", "text/csv")).Split("\r\n")[0];
        using var metadata = JsonDocument.Parse(
            await TextAsync(Burglary + "/data.csv-metadata.json", "application/csvm+json"));

        metadata.RootElement.GetProperty("url").GetString().ShouldBe("data.csv");
        string.Join(',', metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray()
            .Select(column => column.GetProperty("titles").GetString())).ShouldBe(header);
    }

    [Fact]
    public async Task Get_Json_HasHistorySuggestionsAndVerdicts()
    {
        using var data = JsonDocument.Parse(await TextAsync(Burglary + "/data.json", "application/json"));
        var root = data.RootElement;

        root.GetProperty("measure").GetProperty("slug").GetString().ShouldBe("residential-burglary");
        root.GetProperty("forces").GetArrayLength().ShouldBe(43);
        root.GetProperty("groupStandings").GetArrayLength().ShouldBe(8);
        root.GetProperty("benchmarkSuggestion").GetProperty("text").GetString()
            .ShouldBe("8th/8 MSG (above MSG average rate)");
        root.GetProperty("verdicts").GetArrayLength().ShouldBe(3);
        root.GetProperty("forces")[0].GetProperty("control").GetProperty("segments").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("rolling", "")]
    [InlineData("discrete", "?force=E23000032")]
    [InlineData("control", "")]
    [InlineData("group", "")]
    [InlineData("forces", "?force=E23000032")]
    public async Task Get_Svg_IsAPictureOfItsOwn(string picture, string query)
    {
        var svg = XDocument.Parse(await TextAsync($"{Burglary}/charts/{picture}.svg{query}", "image/svg+xml")).Root!;

        svg.Name.LocalName.ShouldBe("svg");
        svg.Elements().Single(element => element.Name.LocalName == "title").Value
            .ShouldStartWith("Police recorded residential burglary offences");
        svg.Value.ShouldContain("Source: Home Office");
    }

    [Fact]
    public async Task Get_FileOfAnIllustrativeMeasure_SaysSoInEveryRow()
    {
        var rows = (await TextAsync("/measures/public-confidence/data.csv", "text/csv")).Split("\r\n").Skip(1)
            .Where(row => row.Length > 0).ToList();

        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.Contains(",true,\"Illustrative figures, not published data\","));
    }

    private async Task<string> TextAsync(string address, string contentType)
    {
        using var client = site.Client;
        using var response = await client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
        response.Headers.ETag.ShouldNotBeNull();
        return await response.Content.ReadAsStringAsync();
    }
}
