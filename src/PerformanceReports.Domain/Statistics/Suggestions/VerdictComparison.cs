using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Domain.Statistics.Suggestions;

/// <summary>
/// Whether an analyst's verdict differs from the suggestion. The verdict is what is published; where it differs, the
/// analyst gives a reason, which is published with it.
/// </summary>
public sealed record VerdictComparison
{
    private VerdictComparison(bool isComparable, IReadOnlyList<string> differences)
    {
        IsComparable = isComparable;
        Differences = differences;
    }

    /// <summary>Whether there is a suggestion to compare with.</summary>
    public bool IsComparable { get; }

    /// <summary>What differs, a sentence each; empty where nothing does.</summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>Whether the verdict differs, so that a reason is owed.</summary>
    public bool Differs => Differences.Count > 0;

    /// <summary>Compares verdicts on a trend: by direction, so that "Small reduction" agrees with Reducing.</summary>
    public static VerdictComparison Of(TrendVerdict verdict, TrendSuggestion? suggestion)
    {
        if (suggestion?.Verdict is not { } suggested)
        {
            return new VerdictComparison(isComparable: false, []);
        }

        return new VerdictComparison(
            isComparable: true,
            verdict.Direction == suggested.Direction
                ? []
                : [$"The verdict is {verdict.Text}; the figures suggest {suggested.Text}."]);
    }

    /// <summary>
    /// Compares verdicts on a comparison: by rank, by the number compared and by position. A verdict without a
    /// comparison differs where one can be suggested.
    /// </summary>
    public static VerdictComparison Of(BenchmarkVerdict verdict, BenchmarkSuggestion? suggestion)
    {
        if (suggestion?.Verdict is not { } suggested)
        {
            return new VerdictComparison(isComparable: false, []);
        }

        return new VerdictComparison(isComparable: true, [.. DifferencesOf(verdict, suggested)]);
    }

    private static IEnumerable<string> DifferencesOf(BenchmarkVerdict verdict, BenchmarkVerdict suggested)
    {
        if (verdict is not { Rank: { } rank, Of: { } of, Position: { } position })
        {
            yield return $"The verdict is {verdict.Text}; the figures suggest {suggested.Text}.";
            yield break;
        }

        if ((rank, of) != (suggested.Rank, suggested.Of))
        {
            yield return $"The verdict says {Rank.Ordinal(rank)} of {of}; the figures give " +
                $"{Rank.Ordinal(suggested.Rank!.Value)} of {suggested.Of}.";
        }

        if (position != suggested.Position)
        {
            yield return $"The verdict says {Words(position)} the average; the figures suggest " +
                $"{Words(suggested.Position!.Value)} it.";
        }
    }

    private static string Words(BenchmarkPosition position) => position switch
    {
        BenchmarkPosition.Above => "above",
        BenchmarkPosition.Below => "below",
        _ => "similar to",
    };
}
