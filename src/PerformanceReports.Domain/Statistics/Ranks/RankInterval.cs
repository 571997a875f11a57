namespace PerformanceReports.Domain.Statistics.Ranks;

/// <summary>The ranks that chance in the counts could plausibly give: "4th, plausibly 2nd to 6th".</summary>
/// <param name="Observed">The rank by the figures themselves.</param>
/// <param name="Best">The better end, from 1 to the observed place.</param>
/// <param name="Worst">The worse end, from the observed place to the number compared.</param>
/// <param name="Level">The share of draws between the ends, at least: 0.95.</param>
/// <param name="Draws">How often every force's count was drawn.</param>
/// <param name="Seed">Where the sequence of draws began.</param>
public sealed record RankInterval(Rank Observed, int Best, int Worst, double Level, int Draws, ulong Seed)
{
    /// <summary>For readers: "plausibly 7th to 8th", or "plausibly only 8th".</summary>
    public string Text => Best == Worst
        ? $"plausibly only {Rank.Ordinal(Best)}"
        : $"plausibly {Rank.Ordinal(Best)} to {Rank.Ordinal(Worst)}";
}
