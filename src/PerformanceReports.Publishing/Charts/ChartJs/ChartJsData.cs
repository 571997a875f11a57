using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Publishing.Charts.ChartJs;

/// <summary>
/// Writes the JSON block that a page's fixed script builds a Chart.js chart from: data only, no functions. Scales and
/// plot areas are those of the server's drawings, so that nothing moves when the script takes over.
/// </summary>
/// <remarks>
/// <code>
/// {
///   "slug", "title", "unit",                  texts of the chart
///   "decimals": 3, "suffix": "" | "%",        how to write a number that is not among "texts"
///   "statement": null | "Illustrative figures, not published data",
///   "months": ["Mar 2019", ...],              names of the points, oldest first
///   "x": [0, 3, ...],                         their places: months since the first (not always evenly spaced)
///   "breaks": [{ "x": 37.5, "marker": "Note 1", "month": "April 2021", "note" }],
///   "series": [{
///     "name", "label",
///     "role": "own-force" | "similar-group" | "national" | "other-measure",
///     "colour": "#12436D", "width": 2.5, "dash": [6, 4],
///     "marker": "circle" | "square" | "hollow-circle",
///     "values": [0.773, null, ...],           one for each of "x"; null is a gap and is never spanned
///     "texts": ["0.773", null, ...],          the values as readers see them, for tooltips
///     "stated": [{ "x": 81, "value": 65.3, "text": "65.3%", "month": "March 2024" }]
///   }],
///   "layouts": { "wide": layout, "narrow": layout }
/// }
/// layout: {
///   "width": 640, "height": 320,              the viewBox of the SVG of that size
///   "plot": { "left", "top", "right", "bottom" },   in the same units
///   "y": { "min": 0, "max": 1.5, "ticks": [{ "at": 0, "text": "0" }] },
///   "x": { "min": 0, "max": 81, "ticks": [{ "at": 9, "text": "Mar 2019" }] }
/// }
/// </code>
/// Lines are straight (tension 0); a segment that crosses a break's x is not drawn.
/// </remarks>
public static class ChartJsData
{
    // The default encoder writes &lt;, &gt; and &amp; as escapes: the text cannot end the script element that holds it.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The JSON of a chart, safe inside a script element of type application/json.</summary>
    public static string Write(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ChartChecks.RequireDrawable(model);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteChart(json, model);
            WriteBreaks(json, model);
            ChartJsSeries.Write(json, model);
            json.WriteStartObject("layouts");
            WriteLayout(json, "wide", new ChartFrame(model, ChartSize.PageWide, HelveticaMetrics.Measure));
            WriteLayout(json, "narrow", new ChartFrame(model, ChartSize.PageNarrow, HelveticaMetrics.Measure));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteChart(Utf8JsonWriter json, ChartModel model)
    {
        json.WriteString("slug", model.Slug);
        json.WriteString("title", model.Title);
        json.WriteString("unit", model.UnitLabel);
        json.WriteNumber("decimals", model.Format.Decimals);
        json.WriteString("suffix", model.Format.Kind == ValueKind.Percentage ? "%" : "");
        json.WriteString("statement", model.Illustrative ? Illustration.Statement : null);
        json.WriteStartArray("months");
        foreach (var month in model.Months)
        {
            json.WriteStringValue(month.ShortName);
        }

        json.WriteEndArray();
        json.WriteStartArray("x");
        foreach (var month in model.Months)
        {
            json.WriteNumberValue(month.Ordinal - model.Months[0].Ordinal);
        }

        json.WriteEndArray();
    }

    private static void WriteBreaks(Utf8JsonWriter json, ChartModel model)
    {
        json.WriteStartArray("breaks");
        for (var index = 0; index < model.Breaks.Count; index++)
        {
            var item = model.Breaks[index];
            json.WriteStartObject();
            json.WriteNumber("x", SeriesRuns.PlaceOf(item, model.Months) - model.Months[0].Ordinal);
            json.WriteString("marker", ChartNotes.Marker(index));
            json.WriteString("month", item.Month.Name);
            json.WriteString("note", item.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLayout(Utf8JsonWriter json, string name, ChartFrame frame)
    {
        json.WriteStartObject(name);
        json.WriteNumber("width", frame.Size.Width);
        json.WriteNumber("height", Tenth(frame.Height));
        WritePlot(json, frame.Plot);
        json.WriteStartObject("y");
        json.WriteNumber("min", DataNumber.Round(frame.Values.Minimum));
        json.WriteNumber("max", DataNumber.Round(frame.Values.Maximum));
        WriteTicks(json, frame.Values.Ticks.Select(tick => (DataNumber.Round(tick), frame.Values.Write(tick))));
        json.WriteEndObject();
        var first = frame.Model.Months[0].Ordinal;
        json.WriteStartObject("x");
        json.WriteNumber("min", 0);
        json.WriteNumber("max", frame.Model.Months[^1].Ordinal - first);
        WriteTicks(json, frame.TimeLabels.Select(month => ((decimal)(month.Ordinal - first), month.ShortName)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlot(Utf8JsonWriter json, PlotArea plot)
    {
        json.WriteStartObject("plot");
        json.WriteNumber("left", Tenth(plot.Left));
        json.WriteNumber("top", Tenth(plot.Top));
        json.WriteNumber("right", Tenth(plot.Right));
        json.WriteNumber("bottom", Tenth(plot.Bottom));
        json.WriteEndObject();
    }

    private static void WriteTicks(Utf8JsonWriter json, IEnumerable<(decimal At, string Text)> ticks)
    {
        json.WriteStartArray("ticks");
        foreach (var (at, text) in ticks)
        {
            json.WriteStartObject();
            json.WriteNumber("at", at);
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static double Tenth(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
