using PerformanceReports.Publishing.Withdrawals;

namespace PerformanceReports.Web.Publications;

/// <summary>The withdrawal of a report, as the public site reads it.</summary>
public sealed record StoredWithdrawal(PublishedWithdrawal Document, string Sha256)
{
    public string Key => Document.Period.Key;

    /// <summary>Whether it takes a version of its report away.</summary>
    public bool Covers(int version) => version <= Document.Version;
}
