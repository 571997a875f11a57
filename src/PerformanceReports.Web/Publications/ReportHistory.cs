namespace PerformanceReports.Web.Publications;

/// <summary>Every published version of one report, the latest first.</summary>
public sealed record ReportHistory(string Key, IReadOnlyList<StoredReport> Versions)
{
    public StoredReport Latest => Versions[0];

    public StoredReport? Find(int version) => Versions.FirstOrDefault(stored => stored.Version == version);
}
