using System.Text;
using System.Text.Json;
using PerformanceReports.Publishing.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.OpenData;

public sealed class CsvwMetadataTests
{
    private static readonly JsonElement Root =
        JsonDocument.Parse(CsvwMetadata.Write(ReportSamples.Report)).RootElement;

    [Fact]
    public void Write_TheColumns_AreThoseOfTheFile()
    {
        var header = CsvParser.Rows(Encoding.UTF8.GetString(ReportCsv.Write(ReportSamples.Report)))[0];
        Columns().Select(column => column.GetProperty("titles").GetString()).ShouldBe(header);
    }

    [Fact]
    public void Write_RequiredColumns_AreNeverEmpty()
    {
        var rows = CsvParser.Records(ReportCsv.Write(ReportSamples.Report));
        foreach (var column in Columns().Where(column => column.GetProperty("required").GetBoolean()))
        {
            rows.ShouldAllBe(row => row[column.GetProperty("name").GetString()!].Length > 0);
        }
    }

    [Fact]
    public void Write_TheFile_IsDescribed()
    {
        Root.GetProperty("@context")[0].GetString().ShouldBe("http://www.w3.org/ns/csvw");
        Root.GetProperty("url").GetString().ShouldBe("data.csv");
        Root.GetProperty("dc:license").GetProperty("@id").GetString()!.ShouldContain("open-government-licence");
        Root.GetProperty("dc:source")[0].GetString()!.ShouldContain("Home Office");
    }

    private static JsonElement.ArrayEnumerator Columns() =>
        Root.GetProperty("tableSchema").GetProperty("columns").EnumerateArray();
}
