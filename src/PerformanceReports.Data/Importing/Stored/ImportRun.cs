namespace PerformanceReports.Data.Importing.Stored;

/// <summary>
/// How far the work on an import has come, and what stood in its way: kept so that every node shows it, and so that a
/// restart does not forget how often it was tried. It says nothing of the figures.
/// </summary>
public sealed class ImportRun
{
    public const int StageLength = 100;
    public const int FailureLength = 2000;

    private ImportRun() => Stage = "";

    public ImportRun(int importId)
        : this() => ImportId = importId;

    public int ImportId { get; private set; }

    /// <summary>What is being done, for readers: "Reading the file".</summary>
    public string Stage { get; private set; }

    /// <summary>How many rows or figures of the stage are done.</summary>
    public int Done { get; private set; }

    /// <summary>How many there are; 0 where nobody knows yet.</summary>
    public int Of { get; private set; }

    /// <summary>When it was last heard of.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>How often it failed since a person last asked for it.</summary>
    public int Attempts { get; private set; }

    /// <summary>What stood in the way the last time, and what to do; null where nothing did.</summary>
    public string? Failure { get; private set; }

    /// <summary>When it is tried again; null where a person must ask for it, or nothing failed.</summary>
    public DateTimeOffset? TryAgainAt { get; private set; }

    /// <summary>Whether it waits for a person after a failure.</summary>
    public bool IsStuck => Failure is not null && TryAgainAt is null;

    /// <summary>Begins anew, because a person asked for something.</summary>
    public void Begin(DateTimeOffset now)
    {
        (Stage, Done, Of, At) = ("", 0, 0, now);
        (Attempts, Failure, TryAgainAt) = (0, null, null);
    }

    /// <summary>Tells how far it has come.</summary>
    public void Reached(string stage, int done, int of, DateTimeOffset now) =>
        (Stage, Done, Of, At) = (stage, done, of, now);

    /// <summary>Keeps what stood in the way.</summary>
    public void Failed(string failure, DateTimeOffset now, DateTimeOffset? tryAgainAt)
    {
        Failure = failure.Length <= FailureLength ? failure : failure[..(FailureLength - 1)] + "…";
        (At, TryAgainAt) = (now, tryAgainAt);
        Attempts++;
    }
}
