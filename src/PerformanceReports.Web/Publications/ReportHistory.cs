namespace PerformanceReports.Web.Publications;

/// <summary>Every version of one report that can be read, the latest first, and what was withdrawn of it.</summary>
public sealed record ReportHistory(string Key, IReadOnlyList<StoredReport> Versions)
{
    /// <summary>The withdrawals of earlier versions, the latest first.</summary>
    public IReadOnlyList<StoredWithdrawal> Withdrawals { get; init; } = [];

    public StoredReport Latest => Versions[0];

    public StoredReport? Find(int version) => Versions.FirstOrDefault(stored => stored.Version == version);

    /// <summary>The version that took a version's place; null where none has.</summary>
    public StoredReport? SuccessorOf(int version) => Versions.LastOrDefault(stored => stored.Version > version);
}
