using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class JsonMonth : JsonConverter<Month>
{
    public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Month.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
