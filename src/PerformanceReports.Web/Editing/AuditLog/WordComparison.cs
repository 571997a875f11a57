using System.Text.RegularExpressions;

namespace PerformanceReports.Web.Editing.AuditLog;

/// <summary>
/// Compares two texts word by word: the longest run of words that both have in the same order is the same.
/// </summary>
public static partial class WordComparison
{
    // Beyond it the table of the comparison would hold up the page; such texts are marked as one.
    private const int MostCells = 4_000_000;

    public static (IReadOnlyList<WordPart> Before, IReadOnlyList<WordPart> After) Of(string before, string after)
    {
        var (was, now) = (Words(before), Words(after));
        var start = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var most = Math.Min(was.Length, now.Length) - start;
        var end = 0;
        while (end < most && was[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        var (keptBefore, keptAfter) = Kept(was[start..^end], now[start..^end]);
        return (Parts(was, start, end, keptBefore), Parts(now, start, end, keptAfter));
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    private static (HashSet<int> Before, HashSet<int> After) Kept(string[] was, string[] now)
    {
        var (before, after) = (new HashSet<int>(), new HashSet<int>());
        if ((long)was.Length * now.Length is 0 or > MostCells)
        {
            return (before, after);
        }

        var common = CommonLengths(was, now);
        for (var (left, right) = (0, 0); left < was.Length && right < now.Length;)
        {
            if (was[left] == now[right])
            {
                before.Add(left++);
                after.Add(right++);
            }
            else if (common[left + 1, right] >= common[left, right + 1])
            {
                left++;
            }
            else
            {
                right++;
            }
        }

        return (before, after);
    }

    // How many words of the rests after each place both share, from the end to the beginning.
    private static int[,] CommonLengths(string[] was, string[] now)
    {
        var common = new int[was.Length + 1, now.Length + 1];
        for (var left = was.Length - 1; left >= 0; left--)
        {
            for (var right = now.Length - 1; right >= 0; right--)
            {
                common[left, right] = was[left] == now[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }

    private static List<WordPart> Parts(string[] words, int start, int end, HashSet<int> kept)
    {
        var differs = words
            .Select((_, at) => at >= start && at < words.Length - end && !kept.Contains(at - start))
            .ToList();
        var parts = new List<WordPart>();
        for (var at = 0; at < words.Length; at++)
        {
            // A blank between two words that differ belongs to them, or every word would be marked by itself.
            var isMarked = differs[at] || (at > 0 && at < words.Length - 1 && string.IsNullOrWhiteSpace(words[at])
                && differs[at - 1] && differs[at + 1]);
            if (parts.Count > 0 && parts[^1].Differs == isMarked)
            {
                parts[^1] = parts[^1] with { Text = parts[^1].Text + words[at] };
            }
            else
            {
                parts.Add(new WordPart(words[at], isMarked));
            }
        }

        return parts;
    }

    [GeneratedRegex(@"\s+|[\p{L}\p{M}\p{N}’'-]+|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Word();
}
