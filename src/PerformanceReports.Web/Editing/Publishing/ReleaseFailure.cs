namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>Why a report was not published at its time.</summary>
/// <param name="Reason">What stands in the way.</param>
/// <param name="At">When it was tried last.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="TryAgainAt">When it is tried again; null where a person must act.</param>
public sealed record ReleaseFailure(string Reason, DateTimeOffset At, int Attempts, DateTimeOffset? TryAgainAt);
