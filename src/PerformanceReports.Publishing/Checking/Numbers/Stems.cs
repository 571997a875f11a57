using System.Text.RegularExpressions;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>Words as they are compared: in small letters and in the singular.</summary>
internal static partial class Stems
{
    /// <summary>The words of a text, each with where it begins.</summary>
    public static IReadOnlyList<(string Stem, int Start)> Of(string text) =>
        [.. Word().Matches(text).Select(match => (Stem(match.Value), match.Index))];

    private static string Stem(string word)
    {
        var small = word.ToLowerInvariant();
        return small switch
        {
            _ when small.Length > 4 && small.EndsWith("ies", StringComparison.Ordinal) => small[..^3] + "y",
            _ when small.Length > 3 && small.EndsWith('s') && !small.EndsWith("ss", StringComparison.Ordinal) =>
                small[..^1],
            _ => small,
        };
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
