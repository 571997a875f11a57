using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Publishing.Withdrawals;

namespace PerformanceReports.Publishing;

/// <summary>Writes published documents as canonical JSON, and reads them back.</summary>
public static class PublishedDocuments
{
    /// <summary>The name of a report document's shape.</summary>
    public const string ReportSchema = "published-report/1";

    /// <summary>The name of a plan document's shape.</summary>
    public const string PlanSchema = "published-plan/1";

    /// <summary>The name of a measure document's shape.</summary>
    public const string MeasureSchema = "measure/1";

    /// <summary>The name of a withdrawal's shape.</summary>
    public const string WithdrawalSchema = "withdrawal/1";

    /// <summary>The name of an announcement's shape.</summary>
    public const string AnnouncementSchema = "announcement/1";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new MonthConverter() },
    };

    // Thousands of points have no interval or no numerator: left out, they halve the document.
    private static readonly JsonSerializerOptions WithoutNulls = new(Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A report as UTF-8 JSON: the same report gives the same bytes.</summary>
    public static byte[] Write(PublishedReport report) => JsonSerializer.SerializeToUtf8Bytes(report, Options);

    /// <summary>A plan as UTF-8 JSON: the same plan gives the same bytes.</summary>
    public static byte[] Write(PublishedPlan plan) => JsonSerializer.SerializeToUtf8Bytes(plan, Options);

    /// <summary>A measure as UTF-8 JSON: the same measure gives the same bytes. Nulls are left out.</summary>
    public static byte[] Write(MeasureDocument measure) => JsonSerializer.SerializeToUtf8Bytes(measure, WithoutNulls);

    /// <summary>A withdrawal as UTF-8 JSON: the same withdrawal gives the same bytes.</summary>
    public static byte[] Write(PublishedWithdrawal withdrawal) =>
        JsonSerializer.SerializeToUtf8Bytes(withdrawal, Options);

    /// <summary>An announcement as UTF-8 JSON: the same announcement gives the same bytes.</summary>
    public static byte[] Write(PublishedAnnouncement announcement) =>
        JsonSerializer.SerializeToUtf8Bytes(announcement, Options);

    /// <summary>Reads a report.</summary>
    /// <exception cref="JsonException">The bytes are not a report document of the known shape.</exception>
    public static PublishedReport ReadReport(ReadOnlySpan<byte> document)
    {
        var report = Read<PublishedReport>(document);
        RequireSchema(report.Schema, ReportSchema);
        return report;
    }

    /// <summary>Reads a plan.</summary>
    /// <exception cref="JsonException">The bytes are not a plan document of the known shape.</exception>
    public static PublishedPlan ReadPlan(ReadOnlySpan<byte> document)
    {
        var plan = Read<PublishedPlan>(document);
        RequireSchema(plan.Schema, PlanSchema);
        return plan;
    }

    /// <summary>Reads a measure.</summary>
    /// <exception cref="JsonException">The bytes are not a measure document of the known shape.</exception>
    public static MeasureDocument ReadMeasure(ReadOnlySpan<byte> document)
    {
        var measure = Read<MeasureDocument>(document);
        RequireSchema(measure.Schema, MeasureSchema);
        return measure;
    }

    /// <summary>Reads a withdrawal.</summary>
    /// <exception cref="JsonException">The bytes are not a withdrawal of the known shape.</exception>
    public static PublishedWithdrawal ReadWithdrawal(ReadOnlySpan<byte> document)
    {
        var withdrawal = Read<PublishedWithdrawal>(document);
        RequireSchema(withdrawal.Schema, WithdrawalSchema);
        return withdrawal;
    }

    /// <summary>Reads an announcement.</summary>
    /// <exception cref="JsonException">The bytes are not an announcement of the known shape.</exception>
    public static PublishedAnnouncement ReadAnnouncement(ReadOnlySpan<byte> document)
    {
        var announcement = Read<PublishedAnnouncement>(document);
        RequireSchema(announcement.Schema, AnnouncementSchema);
        return announcement;
    }

    /// <summary>SHA-256 of bytes, in lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether two things of documents would be written the same.</summary>
    internal static bool AreSame<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, Options).AsSpan()
            .SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, Options));

    private static T Read<T>(ReadOnlySpan<byte> document) =>
        JsonSerializer.Deserialize<T>(document, Options)
            ?? throw new JsonException($"The document is null; a {typeof(T).Name} was expected.");

    private static void RequireSchema(string schema, string known)
    {
        if (schema != known)
        {
            throw new JsonException($"The document is of shape \"{schema}\"; this version reads \"{known}\".");
        }
    }

    private sealed class MonthConverter : JsonConverter<Month>
    {
        public override Month Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Month.TryParse(reader.GetString(), out var month)
                ? month
                : throw new JsonException($"\"{reader.GetString()}\" is not a month written as yyyy-MM.");

        public override void Write(Utf8JsonWriter writer, Month value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
