using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerformanceReports.Data.Mappings.Conversions;

/// <summary>
/// Lists of short values, stored as the text of a JSON array. They are read with their row and never searched, so no
/// provider's JSON functions are needed.
/// </summary>
internal static class JsonLists
{
    // The text is read by people in the database and never reaches a page as markup.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static PropertyBuilder<IReadOnlyList<string>> HasJsonList(
        this PropertyBuilder<IReadOnlyList<string>> property) => property.HasJsonList(text => text, text => text);

    public static PropertyBuilder<IReadOnlyList<T>> HasJsonList<T>(
        this PropertyBuilder<IReadOnlyList<T>> property, Func<T, string> write, Func<string, T> read) =>
        property.HasConversion(
            list => Write(list, write),
            text => Read(text, read),
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => AreEqual(left, right),
                list => HashOf(list),
                list => Copy(list)));

    private static string Write<T>(IReadOnlyList<T> list, Func<T, string> write) =>
        JsonSerializer.Serialize(list.Select(write), Readable);

    private static List<T> Read<T>(string text, Func<string, T> read) =>
        JsonSerializer.Deserialize<List<string>>(text)!.ConvertAll(item => read(item));

    private static bool AreEqual<T>(IReadOnlyList<T>? left, IReadOnlyList<T>? right) =>
        left is null ? right is null : right is not null && left.SequenceEqual(right);

    private static int HashOf<T>(IReadOnlyList<T> list) =>
        list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item));

    private static List<T> Copy<T>(IReadOnlyList<T> list) => list.ToList();
}
