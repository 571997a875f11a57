using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Announcements;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Publishing.Withdrawals;

namespace PerformanceReports.Web.Publications;

/// <summary>Makes a snapshot of the publications and their documents.</summary>
internal sealed class SnapshotBuilder
{
    private readonly IReadOnlyList<PublicationEntry> _entries;
    private readonly IReadOnlyDictionary<int, object> _documents;
    private readonly List<StoredWithdrawal> _withdrawals;

    public SnapshotBuilder(IReadOnlyList<PublicationEntry> entries, IReadOnlyDictionary<int, object> documents)
    {
        (_entries, _documents) = (entries, documents);
        _withdrawals =
        [
            .. Of(PublicationKind.Withdrawal)
                .Select(entry => new StoredWithdrawal(Document<PublishedWithdrawal>(entry), entry.Sha256))
                .OrderByDescending(withdrawal => withdrawal.Document.PublishedAt),
        ];
    }

    /// <summary>What is announced of the next report, at a moment.</summary>
    public NextRelease? NextAt(DateTimeOffset now) => NextRelease.At(
        Of(PublicationKind.Announcement).MaxBy(entry => entry.Version) is { } newest
            ? Document<PublishedAnnouncement>(newest)
            : null,
        Of(PublicationKind.Report).Select(entry => entry.Key),
        now);

    public PublicationSnapshot Build(string stamp, NextRelease? next) => new(stamp, Reports(), Plans(), Measures())
    {
        Withdrawals = _withdrawals,
        Next = next,
        Events = Events(),
    };

    private List<ReportHistory> Reports() =>
    [
        .. Of(PublicationKind.Report)
            .Where(entry => WithdrawalOf(entry) is null)
            .GroupBy(entry => entry.Key)
            .OrderByDescending(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReportHistory(group.Key, [.. group
                .OrderByDescending(entry => entry.Version)
                .Select(entry => new StoredReport(Document<PublishedReport>(entry), entry.Sha256, entry.Pdf))])
            {
                Withdrawals = [.. _withdrawals.Where(withdrawal => withdrawal.Key == group.Key)],
            }),
    ];

    private List<StoredPlan> Plans() =>
    [
        .. Newest(PublicationKind.Plan)
            .Select(entry => new StoredPlan(Document<PublishedPlan>(entry), entry.Sha256))
            .OrderByDescending(plan => plan.Document.Years, StringComparer.Ordinal),
    ];

    private List<MeasureEntry> Measures() =>
    [
        .. Newest(PublicationKind.Measure)
            .Select(entry => new MeasureEntry(entry.Id, entry.Key, entry.Title, entry.Version, entry.Sha256))
            .OrderBy(measure => measure.Title, StringComparer.Ordinal),
    ];

    private List<PublicationEvent> Events() =>
    [
        .. Of(PublicationKind.Report).Select(PublicationOf)
            .Concat(_withdrawals.Select(WithdrawalEvent))
            .OrderByDescending(published => published.At)
            .ThenByDescending(published => published.Address.Key, StringComparer.Ordinal),
    ];

    // Of a version that was withdrawn, nothing is repeated but that it was published.
    private PublicationEvent PublicationOf(PublicationEntry entry)
    {
        var report = Document<PublishedReport>(entry);
        var withdrawal = WithdrawalOf(entry);
        return new PublicationEvent(
            report.Version == 1 ? PublicationEventKind.Published : PublicationEventKind.Corrected,
            new ReportAddress(entry.Key, entry.Version),
            report.Title,
            report.Period.Label,
            report.PublishedAt,
            entry.Sha256,
            withdrawal is null ? NoteOf(report) : null,
            withdrawal?.Document.PublishedAt);
    }

    private static string? NoteOf(PublishedReport report) => report switch
    {
        { CorrectionNote: null } => null,
        { CorrectionReason: null } => report.CorrectionNote,
        _ => $"{report.CorrectionNote}\n\n{report.CorrectionReason}",
    };

    private static PublicationEvent WithdrawalEvent(StoredWithdrawal withdrawal) => new(
        PublicationEventKind.Withdrawn,
        new ReportAddress(withdrawal.Key, withdrawal.Document.Version),
        withdrawal.Document.Title,
        withdrawal.Document.Period.Label,
        withdrawal.Document.PublishedAt,
        withdrawal.Sha256,
        withdrawal.Document.Reason);

    private StoredWithdrawal? WithdrawalOf(PublicationEntry report) => _withdrawals.LastOrDefault(
        withdrawal => withdrawal.Key == report.Key && withdrawal.Covers(report.Version));

    private IEnumerable<PublicationEntry> Of(PublicationKind kind) => _entries.Where(entry => entry.Kind == kind);

    private IEnumerable<PublicationEntry> Newest(PublicationKind kind) =>
        Of(kind).GroupBy(entry => entry.Key).Select(group => group.MaxBy(entry => entry.Version)!);

    private T Document<T>(PublicationEntry entry) => (T)_documents[entry.Id];
}
