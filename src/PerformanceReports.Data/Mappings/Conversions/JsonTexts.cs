using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerformanceReports.Data.Mappings.Conversions;

/// <summary>
/// Records that never change, stored as the text of a JSON object. They are read with their row and never searched, so
/// no provider's JSON functions are needed.
/// </summary>
internal static class JsonTexts
{
    // The text is read by people in the database and never reaches a page as markup.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new JsonMonth(), new JsonForceCode() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;

    /// <summary>Stores a record as JSON. Compared as records are: by what they hold, lists by who they are.</summary>
    public static PropertyBuilder<T> HasJsonText<T>(this PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(
            value => Write(value),
            text => Read<T>(text),
            new ValueComparer<T>(
                (left, right) => Equals(left, right),
                value => value.GetHashCode(),
                value => value));
}
