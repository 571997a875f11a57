namespace PerformanceReports.Publishing;

/// <summary>Puts words together as English does.</summary>
internal static class Sentences
{
    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1],
    };
}
