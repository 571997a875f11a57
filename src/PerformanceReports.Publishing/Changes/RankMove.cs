namespace PerformanceReports.Publishing.Changes;

/// <summary>How a printed rank moved between two reports.</summary>
public enum RankMove
{
    /// <summary>The same, or not to be judged: another number compared, no rank, or no direction that is better.</summary>
    None,

    /// <summary>Nearer to 1st.</summary>
    Better,

    /// <summary>Farther from 1st.</summary>
    Worse,
}
