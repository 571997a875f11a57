using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes the metadata of a report's data.csv as W3C "CSV on the Web" has it: served beside the file, under its name
/// with "-metadata.json" after it.
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
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteString("url", url);
            WriteDescription(json, report);
            WriteDialect(json);
            WriteColumns(json);
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

    private static void WriteDescription(Utf8JsonWriter json, PublishedReport report)
    {
        json.WriteString("dc:title", $"{report.Title}, {report.Period.Label}: data");
        json.WriteString("dc:publisher", report.Office.Name);
        json.WriteString("dc:issued", report.PublishedAt);
        json.WriteStartObject("dc:license");
        json.WriteString("@id", Licence);
        json.WriteEndObject();
        json.WriteStartArray("dc:source");
        foreach (var attribution in report.Extracts.Select(extract => extract.Attribution).Distinct())
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

    private static void WriteColumns(Utf8JsonWriter json)
    {
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in ObservationColumns.All)
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
