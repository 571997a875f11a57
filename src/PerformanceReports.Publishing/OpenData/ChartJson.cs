using System.Text.Json;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Writes a chart's data in <see cref="ReportDataJson"/>: what it draws, without how.</summary>
internal static class ChartJson
{
    public static void Write(Utf8JsonWriter json, ChartModel chart)
    {
        json.WriteStartObject();
        json.WriteString("slug", chart.Slug);
        json.WriteString("title", chart.Title);
        json.WriteString("subtitle", chart.Subtitle);
        json.WriteString("unit", chart.UnitLabel);
        json.WriteString("summary", chart.Summary);
        json.WriteString("edition", chart.Edition);
        json.WriteBoolean("illustrative", chart.Illustrative);
        json.WriteString("statement", chart.Illustrative ? Illustration.Statement : null);
        ReportDataJson.WriteTexts(json, "notes", ChartNotes.For(chart));
        ReportDataJson.WriteTexts(json, "months", [.. chart.Months.Select(month => month.ToString())]);
        json.WriteNumber("periodMonths", chart.PeriodMonths);
        json.WriteStartArray("series");
        foreach (var series in chart.Series)
        {
            WriteSeries(json, series);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, ChartSeries series)
    {
        json.WriteStartObject();
        json.WriteString("name", series.Name);
        json.WriteString("measure", series.Measure);
        json.WriteStartArray("values");
        foreach (var value in series.Values)
        {
            if (value is { } held)
            {
                json.WriteNumberValue(DataNumber.Round(held));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("stated");
        foreach (var point in series.Stated)
        {
            json.WriteStartObject();
            json.WriteString("month", point.Month.ToString());
            ReportDataJson.WriteNumber(json, "value", point.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
