namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>Finds the names that a mistyped one may stand for.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>
    /// Up to three names, nearest first: those that hold all its words or are held by it, and those that differ in no
    /// more than a third of the letters.
    /// </summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> names) =>
    [
        .. names
            .Select(known => (Name: known, Distance: Distance(name, known)))
            .Where(known => known.Distance <= name.Length / 3 || SharesWords(name, known.Name))
            .OrderBy(known => known.Distance)
            .ThenBy(known => known.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(known => known.Name),
    ];

    private static bool SharesWords(string left, string right)
    {
        var (words, others) = (left.Split('-'), right.Split('-'));
        return words.All(others.Contains) || others.All(words.Contains);
    }

    /// <summary>The fewest letters to change, add or take away (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
