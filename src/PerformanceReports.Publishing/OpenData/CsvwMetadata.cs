using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes the metadata of data files as W3C "CSV on the Web" has it: served beside the file, under its name with
/// "-metadata.json" after it.
/// </summary>
public static class CsvwMetadata
{
    private const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The metadata of <see cref="ReportCsv.Write(PublishedReport)"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="url">The address of the CSV file, relative to the metadata's own.</param>
    public static byte[] Write(PublishedReport report, string url = "data.csv")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(url);
        var source = new CsvwSource(
            $"{report.Title}, {report.Period.Label}: data", report.Office, report.PublishedAt, report.Extracts);
        return Write(url, source, ObservationColumns.All);
    }

    /// <summary>The metadata of <see cref="MeasureHistoryCsv.Write"/>.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="url">The address of the CSV file, relative to the metadata's own.</param>
    public static byte[] Write(MeasureDocument measure, string url = "data.csv")
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentException.ThrowIfNullOrEmpty(url);
        var source = new CsvwSource($"{measure.Title}: data", measure.Office, measure.PublishedAt, measure.Extracts);
        return Write(url, source, MeasureHistoryColumns.All);
    }

    private static byte[] Write(string url, CsvwSource source, IReadOnlyList<DataColumn> columns)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteString("url", url);
            WriteDescription(json, source);
            WriteDialect(json);
            WriteColumns(json, columns);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "en");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteDescription(Utf8JsonWriter json, CsvwSource source)
    {
        json.WriteString("dc:title", source.Title);
        json.WriteString("dc:publisher", source.Office.Name);
        json.WriteString("dc:issued", source.Issued);
        json.WriteStartObject("dc:license");
        json.WriteString("@id", Licence);
        json.WriteEndObject();
        json.WriteStartArray("dc:source");
        foreach (var attribution in source.Extracts.Select(extract => extract.Attribution).Distinct())
        {
            json.WriteStringValue(attribution);
        }

        json.WriteEndArray();
    }

    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", ",");
        json.WriteBoolean("header", true);
        json.WriteString("lineTerminators", "\r\n");
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, IReadOnlyList<DataColumn> columns)
    {
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("titles", column.Name);
            json.WriteString("dc:title", column.Title);
            json.WriteString("dc:description", column.Description);
            json.WriteString("datatype", column.Datatype);
            json.WriteBoolean("required", column.Required);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
