using System.Globalization;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>Lists and numbers in messages.</summary>
internal static class Words
{
    public static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"one, two or three".</summary>
    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>"one, two and three".</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>The first few, and how many there are besides.</summary>
    public static string Some(IReadOnlyCollection<string> items, int most = 3) => items.Count <= most + 1
        ? And([.. items])
        : string.Create(British, $"{string.Join(", ", items.Take(most))} and {items.Count - most:N0} more");

    /// <summary>"1 row", "1,200 rows".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(British, $"{number:N0} {(number == 1 ? one : many)}");

    public static string Number(decimal number) => number.ToString("#,##0.####", British);

    private static string Join(IReadOnlyList<string> items, string last) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";
}
