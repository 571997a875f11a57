namespace PerformanceReports.Data.Publications;

/// <summary>
/// Why a report was not published at its set time: kept so that approvers see it, and so that a restart does not forget
/// how often it was tried. One for each report; it means nothing any more once the report has another time.
/// </summary>
public sealed class FailedRelease
{
    public const int ReasonLength = 2000;

    private FailedRelease() => Reason = "";

    public FailedRelease(int reportId, DateTimeOffset dueAt)
        : this() =>
        (ReportId, DueAt) = (reportId, dueAt);

    public int ReportId { get; private set; }

    /// <summary>The time that was set.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>When it failed last.</summary>
    public DateTimeOffset FailedAt { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is tried again; null where only a person can mend it.</summary>
    public DateTimeOffset? TryAgainAt { get; private set; }

    /// <summary>What stands in the way, in words for an approver.</summary>
    public string Reason { get; private set; }

    /// <summary>Whether it is about the time that is set now.</summary>
    public bool IsOf(DateTimeOffset dueAt) => DueAt == dueAt;

    public void Failed(string reason, DateTimeOffset now, DateTimeOffset? tryAgainAt)
    {
        Reason = reason.Length <= ReasonLength ? reason : reason[..(ReasonLength - 1)] + "…";
        (FailedAt, TryAgainAt) = (now, tryAgainAt);
        Attempts++;
    }
}
