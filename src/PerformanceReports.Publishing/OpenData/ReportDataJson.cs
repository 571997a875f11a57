using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes a report as JSON for programs. The names of properties are a promise: they are added to, never changed.
/// Texts are in the small Markdown of <see cref="Text.RichText"/>; a bound figure stands in them as its number.
/// </summary>
public static class ReportDataJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Write(PublishedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            WriteReport(json, report);
            json.WriteStartArray("sections");
            foreach (var part in report.Parts)
            {
                foreach (var section in part.Sections)
                {
                    WriteSection(json, part, section);
                }
            }

            json.WriteEndArray();
            WriteExtracts(json, report.Extracts);
            WriteFigures(json, report.Figures);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteReport(Utf8JsonWriter json, PublishedReport report)
    {
        json.WriteStartObject("report");
        json.WriteString("period", report.Period.Key);
        json.WriteString("label", report.Period.Label);
        json.WriteNumber("version", report.Version);
        json.WriteString("publishedAt", report.PublishedAt);
        json.WriteString("title", report.Title);
        json.WriteString("office", report.Office.Name);
        json.WriteString("area", report.Office.AreaName);
        json.WriteString("forceCode", report.Office.ForceCode);
        json.WriteString("periodStart", Date(report.Period.Start));
        json.WriteString("periodEnd", Date(report.Period.End));
        json.WriteString("correctionNote", report.CorrectionNote);
        json.WriteString("correctionReason", report.CorrectionReason);
        if (report.Differences is { } differences)
        {
            DifferencesJson.Write(json, differences);
        }

        WriteTexts(json, "notes", report.Notes);
        json.WriteString("licence", "OGL-UK-3.0");
        json.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter json, PublishedPart part, PublishedSection section)
    {
        json.WriteStartObject();
        json.WriteString("slug", section.Slug);
        json.WriteString("title", section.Title);
        json.WriteString("part", part.Title);
        json.WriteString("summary", section.Summary);
        json.WriteString("noMeasures", section.NoMeasures);
        json.WriteStartArray("measures");
        foreach (var measure in section.Measures)
        {
            MeasureJson.Write(json, measure);
        }

        json.WriteEndArray();
        WriteActions(json, section.Actions);
        WriteComments(json, section.Comments);
        json.WriteStartArray("charts");
        foreach (var chart in section.Charts)
        {
            ChartJson.Write(json, chart);
        }

        json.WriteEndArray();
        MeasureJson.WriteStatements(json, section.Stated);
        WriteFigures(json, section.Figures);
        json.WriteEndObject();
    }

    private static void WriteActions(Utf8JsonWriter json, IReadOnlyList<PublishedAction> actions)
    {
        json.WriteStartArray("actions");
        foreach (var action in actions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", action.Number);
            json.WriteString("key", action.Key);
            json.WriteString("state", DataNames.Of(action.State));
            json.WriteString("since", action.Since);
            json.WriteString("text", FigureLink.Flatten(action.Text));
            json.WriteString("reason", action.Reason is { } reason ? FigureLink.Flatten(reason) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteComments(Utf8JsonWriter json, IReadOnlyList<PublishedComment> comments)
    {
        json.WriteStartArray("comments");
        foreach (var comment in comments)
        {
            json.WriteStartObject();
            json.WriteNumber("number", comment.Number);
            json.WriteString("text", FigureLink.Flatten(comment.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The figures that texts are bound to: which number of a text is which figure.</summary>
    private static void WriteFigures(Utf8JsonWriter json, IReadOnlyList<PublishedFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("reference", figure.Reference);
            json.WriteString("text", figure.Text);
            WriteNumber(json, "value", figure.Value);
            json.WriteString("measure", figure.Measure);
            json.WriteString("title", figure.MeasureTitle);
            json.WriteString("description", figure.Description);
            json.WriteString("area", figure.AreaName);
            json.WriteString("period", figure.PeriodLabel);
            json.WriteString("source", figure.Source);
            json.WriteBoolean("illustrative", figure.Illustrative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteExtracts(Utf8JsonWriter json, IReadOnlyList<PublishedExtract> extracts)
    {
        json.WriteStartArray("extracts");
        foreach (var extract in extracts)
        {
            json.WriteStartObject();
            json.WriteString("id", extract.Id);
            json.WriteString("name", extract.Name);
            json.WriteString("edition", extract.Edition);
            json.WriteString("dataTo", extract.DataTo);
            json.WriteString("kind", extract.Kind.ToString().ToLowerInvariant());
            json.WriteString("attribution", extract.Attribution);
            json.WriteString("licence", extract.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A date as data carries it.</summary>
    internal static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An array of texts.</summary>
    internal static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A number, or null.</summary>
    internal static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } held)
        {
            json.WriteNumber(name, DataNumber.Round(held));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
