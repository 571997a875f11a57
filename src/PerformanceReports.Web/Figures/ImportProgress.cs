using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>How far the work on an import has come.</summary>
/// <param name="Stage">What is being done, for readers; empty before it begins.</param>
/// <param name="Done">How many rows or figures of the stage are done.</param>
/// <param name="Of">How many there are; 0 where nobody knows yet.</param>
public sealed record ImportProgress(string Stage, int Done, int Of)
{
    /// <summary>What stood in the way the last time, and what to do; null where nothing did.</summary>
    public string? Failure { get; init; }

    /// <summary>When it is tried again; null where a person must ask for it, or nothing failed.</summary>
    public DateTimeOffset? TryAgainAt { get; init; }

    /// <summary>Whether it waits for a person after a failure.</summary>
    public bool IsStuck => Failure is not null && TryAgainAt is null;

    /// <summary>From 0 to 100; null where nobody knows.</summary>
    public int? Percent => Of > 0 ? (int)Math.Min(100L * Done / Of, 100) : null;

    public static ImportProgress From(ImportRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(run.Stage, run.Done, run.Of) { Failure = run.Failure, TryAgainAt = run.TryAgainAt };
    }
}
