using PerformanceReports.Publishing.Withdrawals;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>What stands where a report was: that it was withdrawn and why, and nothing of what it said.</summary>
/// <param name="Stored">The withdrawal.</param>
/// <param name="Successor">The version that took its place; null where none has.</param>
/// <param name="Version">The version asked for; null where the reader came by the month.</param>
public sealed record WithdrawnPage(StoredWithdrawal Stored, StoredReport? Successor, int? Version) : PublicPage
{
    public PublishedWithdrawal Withdrawal => Stored.Document;

    /// <summary>What was withdrawn: "Performance report" or "Version 1 of the performance report".</summary>
    public string What => Version is { } version
        ? $"Version {version} of the {Words.Within(Withdrawal.Title)}"
        : Withdrawal.Title;

    public override string Title => $"Withdrawn - {Withdrawal.Period.Label} - {Withdrawal.Title}";

    public override SiteSection Section => SiteSection.Reports;

    public override IReadOnlyList<Crumb> Breadcrumbs =>
        [new("Home", "/"), new("All reports", "/reports"), new(Withdrawal.Period.Label)];

    public override bool Unlisted => true;
}
