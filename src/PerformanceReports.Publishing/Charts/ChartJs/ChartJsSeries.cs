using System.Text.Json;
using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Publishing.Charts.ChartJs;

/// <summary>Writes the series of <see cref="ChartJsData"/>.</summary>
internal static class ChartJsSeries
{
    // Two places more than readers see: less than a tenth of a pixel in any drawing.
    private const int MoreDecimals = 2;

    public static void Write(Utf8JsonWriter json, ChartModel model)
    {
        json.WriteStartArray("series");
        foreach (var (series, style) in model.Series.Zip(SeriesStyle.For(model)))
        {
            json.WriteStartObject();
            json.WriteString("name", series.Name);
            json.WriteString("label", series.Label);
            json.WriteString("role", NameOf(series.Role));
            WriteStyle(json, style);
            WriteValues(json, model.Format, series);
            WriteStated(json, model, series);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStyle(Utf8JsonWriter json, SeriesStyle style)
    {
        json.WriteString("colour", style.Colour);
        json.WriteNumber("width", style.Width);
        json.WriteStartArray("dash");
        foreach (var dash in style.Dashes)
        {
            json.WriteNumberValue(dash);
        }

        json.WriteEndArray();
        json.WriteString("marker", NameOf(style.Marker));
    }

    private static void WriteValues(Utf8JsonWriter json, ValueFormat format, ChartSeries series)
    {
        json.WriteStartArray("values");
        foreach (var value in series.Values)
        {
            if (value is { } held)
            {
                json.WriteNumberValue(DataNumber.Round(held, format.Decimals + MoreDecimals));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (var value in series.Values)
        {
            json.WriteStringValue(value is { } held ? format.Write(held) : null);
        }

        json.WriteEndArray();
    }

    private static void WriteStated(Utf8JsonWriter json, ChartModel model, ChartSeries series)
    {
        json.WriteStartArray("stated");
        foreach (var point in series.Stated)
        {
            json.WriteStartObject();
            json.WriteNumber("x", point.Month.Ordinal - model.Months[0].Ordinal);
            json.WriteNumber("value", DataNumber.Round(point.Value, model.Format.Decimals + MoreDecimals));
            json.WriteString("text", model.Format.Write(point.Value));
            json.WriteString("month", point.Month.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(SeriesRole role) => role switch
    {
        SeriesRole.OwnForce => "own-force",
        SeriesRole.SimilarGroup => "similar-group",
        SeriesRole.National => "national",
        _ => "other-measure",
    };

    private static string NameOf(SeriesMarker marker) => marker switch
    {
        SeriesMarker.Square => "square",
        SeriesMarker.HollowCircle => "hollow-circle",
        _ => "circle",
    };
}
