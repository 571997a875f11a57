namespace PerformanceReports.Publishing;

/// <summary>Puts words together as English does.</summary>
internal static class Sentences
{
    /// <summary>The words with a capital letter first.</summary>
    public static string Start(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + $" {last} " + parts[^1],
    };
}
