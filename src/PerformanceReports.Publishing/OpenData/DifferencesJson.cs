using System.Text.Json;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Corrections;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>Writes in what a version differs from the version that it replaces.</summary>
internal static class DifferencesJson
{
    public static void Write(Utf8JsonWriter json, PublishedDifferences differences)
    {
        json.WriteStartObject("differences");
        json.WriteNumber("fromVersion", differences.From);
        json.WriteStartArray("items");
        foreach (var group in differences.Groups)
        {
            foreach (var item in group.Items)
            {
                json.WriteStartObject();
                json.WriteString("section", group.Section);
                json.WriteString("kind", DataNames.Of(item.Kind));
                json.WriteString("what", item.What);
                json.WriteString("before", Text(item.Before));
                json.WriteString("after", Text(item.After));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Text(string? text) => text is null ? null : FigureLink.Flatten(text);
}
