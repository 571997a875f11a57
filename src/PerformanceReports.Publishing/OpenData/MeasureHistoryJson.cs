using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes a measure with its whole history as JSON for programs. The names of properties are a promise: they are added
/// to, never changed.
/// </summary>
public static class MeasureHistoryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Write(MeasureDocument measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteMeasure(json, measure);
            MeasureJson.WriteSuggestion(json, "trendSuggestion", measure.Trend);
            MeasureJson.WriteSuggestion(json, "benchmarkSuggestion", measure.Benchmark);
            json.WriteString("standingsPeriod", measure.StandingsPeriod);
            MeasureForceJson.WriteStandings(json, "groupStandings", measure.GroupStandings);
            MeasureForceJson.WriteStandings(json, "standings", measure.Standings);
            WriteAll(json, "forces", measure.Forces, MeasureForceJson.Write);
            MeasureForceJson.WritePoints(json, "groupAverage", measure.GroupAverage);
            MeasureForceJson.WritePoints(json, "national", measure.National);
            WriteAll(json, "verdicts", measure.Verdicts, WriteVerdict);
            WriteAll(json, "revisions", measure.Revisions, WriteRevision);
            MeasureJson.WriteStatements(json, measure.Stated);
            ReportDataJson.WriteExtracts(json, measure.Extracts);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>An array of what is written of each item.</summary>
    internal static void WriteAll<T>(
        Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMeasure(Utf8JsonWriter json, MeasureDocument measure)
    {
        json.WriteStartObject("measure");
        json.WriteString("slug", measure.Slug);
        json.WriteString("title", measure.Title);
        json.WriteString("unit", DataNames.Of(measure.Unit));
        json.WriteString("polarity", DataNames.Of(measure.Polarity));
        json.WriteString("numerator", measure.NumeratorName);
        json.WriteString("denominator", measure.DenominatorName);
        json.WriteString("definition", measure.Definition);
        json.WriteString("source", measure.Source);
        json.WriteString("caveats", measure.Caveats);
        json.WriteString("positionMethod", measure.PositionMethod);
        json.WriteString("positionRule", measure.PositionRule);
        WriteAll(json, "breaks", measure.Breaks, WriteBreak);
        json.WriteBoolean("illustrative", measure.Illustrative);
        json.WriteString("statement", measure.Illustrative ? Illustration.Statement : null);
        json.WriteString("edition", measure.Edition);
        json.WriteNumber("version", measure.Version);
        json.WriteString("publishedAt", measure.PublishedAt);
        json.WriteString("office", measure.Office.Name);
        json.WriteString("forceCode", measure.Office.ForceCode);
        json.WriteString("licence", "OGL-UK-3.0");
        json.WriteEndObject();
    }

    private static void WriteBreak(Utf8JsonWriter json, ChartBreak broken)
    {
        json.WriteString("month", broken.Month.ToString());
        json.WriteString("note", broken.Note);
    }

    private static void WriteVerdict(Utf8JsonWriter json, MeasureVerdict verdict)
    {
        json.WriteString("report", verdict.PeriodKey);
        json.WriteString("label", verdict.PeriodLabel);
        json.WriteString("section", verdict.SectionSlug);
        json.WriteString("title", verdict.Title);
        json.WriteString("trend", verdict.Trend.Text);
        json.WriteString("benchmark", verdict.Benchmark.Text);
        json.WriteString("computedRank", verdict.ComputedRank);
    }

    private static void WriteRevision(Utf8JsonWriter json, MeasureRevision revision)
    {
        json.WriteString("periodEnd", revision.End.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteAll(json, "editions", revision.Editions, static (json, edition) =>
        {
            json.WriteString("extract", edition.ExtractId);
            json.WriteString("edition", edition.Edition);
            ReportDataJson.WriteNumber(json, "numerator", edition.Numerator);
            ReportDataJson.WriteNumber(json, "denominator", edition.Denominator);
        });
    }
}
