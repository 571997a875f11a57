using System.Globalization;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>How numbers and periods stand in what is said of figures.</summary>
internal static class CheckWords
{
    private const int MostListed = 3;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"10,191", "65.6".</summary>
    public static string Number(decimal? value) => value?.ToString("#,##0.####", British) ?? "";

    /// <summary>A number with so many decimals at most.</summary>
    public static string Rounded(decimal value, int decimals) =>
        Number(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>"1 figure", "1,204 figures".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>"1 June 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary>A period within a sentence: "quarter ending March 2025", "12 months to March 2025".</summary>
    public static string Within(Period period) => period.Months switch
    {
        3 => $"quarter ending {period.End.Name}",
        12 => $"12 months to {period.End.Name}",
        _ => period.End.Name,
    };

    /// <summary>The first few of a list, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> items)
    {
        var shown = items.Count <= MostListed + 1
            ? items
            : [.. items.Take(MostListed), $"{items.Count - MostListed} more"];
        return shown.Count < 2
            ? string.Join("", shown)
            : $"{string.Join(", ", shown.SkipLast(1))} and {shown.Last()}";
    }
}
