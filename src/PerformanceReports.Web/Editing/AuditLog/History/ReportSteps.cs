using System.Globalization;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>Reads the steps of a report's life from the changes of its row.</summary>
public static class ReportSteps
{
    private static readonly string Status = AuditWords.OfName(nameof(Report.Status));
    private static readonly string PublishAt = AuditWords.OfName(nameof(Report.PublishAt));
    private static readonly string Versions = AuditWords.OfName(nameof(Report.PublishedVersions));
    private static readonly string Withdrawn = AuditWords.OfName(nameof(Report.IsWithdrawn));
    private static readonly string StartedFrom = AuditWords.OfName(nameof(Report.StartedFrom));
    private static readonly string Correction = AuditWords.OfName("CorrectionWhat");
    private static readonly string CorrectionReason = AuditWords.OfName("CorrectionWhy");

    /// <summary>The step that an entry tells of, after the person's name; null where it tells of none.</summary>
    /// <param name="entry">An entry.</param>
    /// <param name="period">The report's period in words, for example "the quarter ending June 2025".</param>
    public static StoryItem? StepOf(StoryEntry entry, string period)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Kind != AuditKinds.Report)
        {
            return null;
        }

        return entry.Verb switch
        {
            AuditVerb.Added => Step(entry, Beginning(entry, period)),
            AuditVerb.Removed => Step(entry, "removed the draft"),
            AuditVerb.Changed when entry.Is.ContainsKey(Status) => Step(entry, Move(entry)),
            AuditVerb.Changed when entry.Is.ContainsKey(Withdrawn) =>
                Step(entry, "withdrew what is published, while its correction goes on"),
            AuditVerb.Changed when entry.Is.TryGetValue(PublishAt, out var time) => Step(entry, Scheduling(time)),
            AuditVerb.Changed when entry.Is.TryGetValue(Correction, out var what) && what is not null =>
                Step(
                    entry,
                    "explained the correction",
                    Explanation(what, entry.Is.GetValueOrDefault(CorrectionReason))),
            _ => null,
        };
    }

    private static StoryItem Step(StoryEntry entry, string words, string more = "") =>
        new(entry.At, entry.Who, words, more, IsStep: true);

    private static string Beginning(StoryEntry entry, string period) =>
        Month.TryParse(entry.Is.GetValueOrDefault(StartedFrom), out var earlier)
            ? $"began the draft for {period} from {earlier.Name}’s report"
            : $"began the draft for {period} from a blank page";

    private static string Move(StoryEntry entry) => (StatusOf(entry.Was), StatusOf(entry.Is)) switch
    {
        (ReportStatus.Draft, ReportStatus.InReview) => "submitted it for review",
        (ReportStatus.InReview, ReportStatus.Approved) => "approved it",
        (ReportStatus.InReview, ReportStatus.Draft) => "returned it to draft",
        (ReportStatus.Approved, ReportStatus.Draft) => "took it back from approval to draft",
        (ReportStatus.Approved, ReportStatus.Published) => Publishing(entry),
        (ReportStatus.Published or ReportStatus.Withdrawn, ReportStatus.Draft) => "began a correction",
        (ReportStatus.Draft, ReportStatus.Published) => "gave up the correction; it stays as published",
        (ReportStatus.Draft, ReportStatus.Withdrawn) => "gave up the correction; it stays withdrawn",
        (ReportStatus.Published, ReportStatus.Withdrawn) => "withdrew it",
        _ => $"changed its status from {entry.Was.GetValueOrDefault(Status)} to {entry.Is.GetValueOrDefault(Status)}",
    };

    private static string Publishing(StoryEntry entry) =>
        $"published version {entry.Is.GetValueOrDefault(Versions) ?? "1"} at {HistoryWords.TimeOf(entry.At)}";

    private static string Scheduling(string? time) =>
        DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var at)
            ? $"set its publication for {Moments.InWords(at)}"
            : "took back the time of its publication";

    private static string Explanation(string what, string? why) =>
        string.IsNullOrEmpty(why) ? what : $"{what} {why}";

    private static ReportStatus? StatusOf(IReadOnlyDictionary<string, string?> values) => Enum.GetValues<ReportStatus>()
        .Select(status => (ReportStatus?)status)
        .FirstOrDefault(status => AuditWords.Of(status) == values.GetValueOrDefault(Status));
}
