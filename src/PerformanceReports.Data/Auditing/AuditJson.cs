using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerformanceReports.Data.Auditing;

/// <summary>Values by name as the text of a JSON object: each a string, a list of strings or null.</summary>
public static class AuditJson
{
    // Searched as text and encoded again by every page, so letters and quotation marks stay readable.
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A text as it stands between the quotation marks of such an object, to be searched for.</summary>
    public static string Escape(string text) =>
        JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    /// <summary>Reads an object; a list becomes lines.</summary>
    /// <returns>Names with their texts, null where nothing stood; empty where there is no object.</returns>
    public static IReadOnlyDictionary<string, string?> Read(string? json)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (json is null)
        {
            return values;
        }

        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            values[property.Name] = property.Value.ValueKind == JsonValueKind.Array
                ? string.Join('\n', property.Value.EnumerateArray().Select(item => item.GetString()))
                : property.Value.GetString();
        }

        return values;
    }

    internal static string? Write(IReadOnlyDictionary<string, object?> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            foreach (var (name, value) in values)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else if (value is IEnumerable list and not (string or byte[]))
        {
            json.WriteStartArray();
            foreach (var item in list)
            {
                json.WriteStringValue(AuditWords.Of(item));
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteStringValue(AuditWords.Of(value));
        }
    }
}
