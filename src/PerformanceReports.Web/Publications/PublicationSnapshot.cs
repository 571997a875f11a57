using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Actions;

namespace PerformanceReports.Web.Publications;

/// <summary>Everything that is published at one moment. It never changes; a publication makes a new one.</summary>
public sealed record PublicationSnapshot(
    string Stamp,
    IReadOnlyList<ReportHistory> Reports,
    IReadOnlyList<StoredPlan> Plans,
    IReadOnlyList<MeasureEntry> Measures)
{
    private readonly Lazy<IReadOnlyList<ActionLife>> _actions =
        new(() => ActionLives.Of(Reports.Select(report => report.Latest.Document)));

    /// <summary>Nothing is published yet.</summary>
    public static PublicationSnapshot Empty { get; } = new("empty", [], [], []);

    /// <summary>Every withdrawal that there ever was, the latest first.</summary>
    public IReadOnlyList<StoredWithdrawal> Withdrawals { get; init; } = [];

    /// <summary>What is announced of the next report; null where nothing is.</summary>
    public NextRelease? Next { get; init; }

    /// <summary>What happened to reports in public, the latest first.</summary>
    public IReadOnlyList<PublicationEvent> Events { get; init; } = [];

    /// <summary>The report of the newest period, or null where none is published.</summary>
    public StoredReport? LatestReport => Reports.Count == 0 ? null : Reports[0].Latest;

    /// <summary>Whose site it is; null before the first publication.</summary>
    public PublishedOffice? Office => LatestReport?.Document.Office
        ?? (Withdrawals.Count == 0 ? null : Withdrawals[0].Document.Office);

    /// <summary>The planned actions of all reports, each with its life.</summary>
    public IReadOnlyList<ActionLife> Actions => _actions.Value;

    public ReportHistory? FindHistory(string key) => Reports.FirstOrDefault(report => report.Key == key);

    /// <summary>A report by its month: the version asked for, else the latest.</summary>
    public StoredReport? FindReport(string key, int? version) =>
        version is { } number ? FindHistory(key)?.Find(number) : FindHistory(key)?.Latest;

    /// <summary>The withdrawal of a report or of one version of it; null where it is not withdrawn.</summary>
    public StoredWithdrawal? FindWithdrawal(string key, int? version)
    {
        var withdrawals = Withdrawals.Where(withdrawal => withdrawal.Key == key);
        return version is { } number
            ? withdrawals.LastOrDefault(withdrawal => withdrawal.Covers(number))
            : FindHistory(key) is null ? withdrawals.FirstOrDefault() : null;
    }

    public StoredPlan? FindPlan(string slug) =>
        Plans.FirstOrDefault(plan => plan.Document.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    public MeasureEntry? FindMeasure(string slug) =>
        Measures.FirstOrDefault(measure => measure.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));
}
