using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceReports.Data.Seeding;

/// <summary>How values are written in seed-data: enum members as-words-with-hyphens, numbers and days invariant.</summary>
internal static partial class SeedWords
{
    public static T Parse<T>(string text)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(Word);
        return words.TryGetValue(text, out var value)
            ? value
            : throw new FormatException($"\"{text}\" is not one of {string.Join(", ", words.Keys)}.");
    }

    public static int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{text}\" is not a whole number of zero or more.");

    public static decimal Number(string text) =>
        decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{text}\" is not a number. Write digits, with a point before decimals.");

    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"\"{text}\" is not a day. Write it as year, month and day: 2025-03-31.");

    public static DateTimeOffset Moment(string text) =>
        DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw new FormatException($"\"{text}\" is not a time. Write it with its offset: 2026-07-01T09:30:00+01:00.");

    // RatePer1000Residents is written rate-per-1000-residents.
    private static string Word<T>(T value)
        where T : struct, Enum => WordStart().Replace(value.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[a-z])[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
