using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class JsonForceCode : JsonConverter<ForceCode>
{
    public override ForceCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ForceCode.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ForceCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
