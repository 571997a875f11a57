using System.Text.Json;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Writes a measure of <see cref="ReportDataJson"/>.</summary>
internal static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, PublishedMeasure measure)
    {
        json.WriteStartObject();
        json.WriteString("slug", measure.Slug);
        json.WriteString("title", measure.Title);
        json.WriteString("unit", DataNames.Of(measure.Unit));
        json.WriteString("polarity", DataNames.Of(measure.Polarity));
        json.WriteString("trend", measure.Trend.Text);
        WriteBenchmark(json, measure.Benchmark);
        WriteValue(json, "latest", measure.Latest);
        WriteComparison(json, measure.Computed);
        json.WriteBoolean("illustrative", measure.Illustrative);
        json.WriteString("statement", measure.Illustrative ? Illustration.Statement : null);
        json.WriteString("definition", measure.Definition);
        json.WriteString("trendDirection", DataNames.Of(measure.Trend.Direction));
        json.WriteString("outlook", DataNames.Of(measure.Trend.Outlook));
        WriteSuggestion(json, "trendSuggestion", measure.TrendSuggestion);
        WriteSuggestion(json, "benchmarkSuggestion", measure.BenchmarkSuggestion);
        WriteValue(json, "yearEarlier", measure.YearEarlier);
        WriteChange(json, measure.Change);
        ReportDataJson.WriteTexts(json, "notes", measure.Notes);
        json.WriteString("edition", measure.Edition);
        WriteStatements(json, measure.Stated);
        json.WriteEndObject();
    }

    public static void WriteStatements(Utf8JsonWriter json, IReadOnlyList<PublishedStatement> statements)
    {
        json.WriteStartArray("stated");
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("measure", statement.Measure);
            json.WriteString("title", statement.MeasureTitle);
            json.WriteString("area", statement.AreaName);
            json.WriteString("periodEnd", ReportDataJson.Date(statement.PeriodEnd));
            json.WriteString("period", statement.PeriodLabel);
            json.WriteString("unit", DataNames.Of(statement.Unit));
            ReportDataJson.WriteNumber(json, "value", statement.Value);
            json.WriteString("text", statement.Text);
            json.WriteString("source", statement.Edition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBenchmark(Utf8JsonWriter json, PublishedBenchmark benchmark)
    {
        json.WriteStartObject("benchmark");
        ReportDataJson.WriteNumber(json, "rank", benchmark.Rank);
        ReportDataJson.WriteNumber(json, "of", benchmark.Of);
        json.WriteString("position", DataNames.Of(benchmark.Position));
        json.WriteString("text", benchmark.Text);
        json.WriteEndObject();
    }

    public static void WriteSuggestion(Utf8JsonWriter json, string name, PublishedSuggestion? suggestion)
    {
        if (suggestion is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", suggestion.Text);
        json.WriteString("method", suggestion.Method);
        json.WriteString("rule", suggestion.Rule);
        ReportDataJson.WriteTexts(json, "evidence", suggestion.Evidence);
        ReportDataJson.WriteTexts(json, "differences", suggestion.Differences);
        json.WriteString("reason", suggestion.Reason);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, PublishedValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        ReportDataJson.WriteNumber(json, "value", value.Value);
        ReportDataJson.WriteNumber(json, "numerator", value.Numerator);
        ReportDataJson.WriteNumber(json, "denominator", value.Denominator);
        json.WriteString("periodEnd", ReportDataJson.Date(value.PeriodEnd));
        json.WriteString("text", value.Text);
        json.WriteString("period", value.PeriodLabel);
        json.WriteString("extract", value.ExtractId);
        json.WriteBoolean("illustrative", value.Illustrative);
        json.WriteBoolean("stated", value.Stated);
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, PublishedComparison? comparison)
    {
        if (comparison is null)
        {
            json.WriteNull("computed");
            return;
        }

        json.WriteStartObject("computed");
        json.WriteNumber("rank", comparison.Rank);
        json.WriteNumber("of", comparison.Of);
        ReportDataJson.WriteNumber(json, "msgAverage", comparison.MsgAverage);
        ReportDataJson.WriteNumber(json, "nationalRate", comparison.NationalRate);
        json.WriteString("rankText", comparison.RankText);
        json.WriteString("group", comparison.GroupLabel);
        json.WriteString("period", comparison.PeriodLabel);
        json.WriteStartArray("forces");
        foreach (var force in comparison.Forces)
        {
            WriteForce(json, force);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteForce(Utf8JsonWriter json, PublishedForceValue force)
    {
        json.WriteStartObject();
        json.WriteString("code", force.ForceCode);
        json.WriteString("name", force.ForceName);
        json.WriteNumber("rank", force.Rank);
        ReportDataJson.WriteNumber(json, "value", force.Value);
        ReportDataJson.WriteNumber(json, "numerator", force.Numerator);
        ReportDataJson.WriteNumber(json, "denominator", force.Denominator);
        json.WriteBoolean("own", force.Own);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, PublishedChange? change)
    {
        if (change is null)
        {
            json.WriteNull("change");
            return;
        }

        json.WriteStartObject("change");
        ReportDataJson.WriteNumber(json, "difference", change.Difference);
        ReportDataJson.WriteNumber(json, "percent", change.Percent);
        json.WriteString("text", change.Text);
        json.WriteString("outlook", DataNames.Of(change.Outlook));
        json.WriteEndObject();
    }
}
