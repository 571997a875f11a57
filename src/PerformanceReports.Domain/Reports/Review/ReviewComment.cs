using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports.Review;

/// <summary>
/// What a reviewer asks the authors of a report to look at, with their answer. It is never public. While one is open,
/// the report cannot be approved.
/// </summary>
public sealed class ReviewComment
{
    /// <summary>The longest comment or answer.</summary>
    public const int TextLength = 2000;

    private ReviewComment() => Text = By = "";

    /// <summary>The database's key; 0 before it is stored.</summary>
    public int Id { get; private set; }

    /// <summary>The report's key.</summary>
    public int ReportId { get; private init; }

    /// <summary>The slug of the section that it is about; null where it is about the report as a whole.</summary>
    public string? Section { get; private init; }

    /// <summary>The item of the section that it is about; null where it is about the whole section or report.</summary>
    public ReportItem? Item => ItemKind is { } kind && ItemKey is { } key ? new ReportItem(kind, key) : null;

    /// <summary>What the reviewer says.</summary>
    public string Text { get; private init; }

    /// <summary>Who says it.</summary>
    public string By { get; private init; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>What was answered last; null before.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered; null before.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When it was answered; null before.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who said that it is settled; null while it is open.</summary>
    public string? ResolvedBy { get; private set; }

    /// <summary>When it was settled; null while it is open.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Whether it still keeps the report from being approved.</summary>
    public bool IsOpen => ResolvedBy is null;

    /// <summary>Counts its changes; compared when it is stored, so that two who answer at once are told.</summary>
    public int Revision { get; private set; }

    // Kept apart for the database.
    private ReportItemKind? ItemKind { get; init; }

    private string? ItemKey { get; init; }

    /// <summary>Comments on a report as a whole.</summary>
    /// <exception cref="ReportRefusedException">It is approved, published or withdrawn.</exception>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public static ReviewComment On(Report report, string text, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Make(report, section: null, item: null, (text, by, at));
    }

    /// <summary>Comments on a section or on one of its items.</summary>
    /// <exception cref="ReportRefusedException">
    /// The report is approved, published or withdrawn, or has no such section or item.
    /// </exception>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public static ReviewComment On(
        Report report, string section, ReportItem? item, string text, string by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(report);
        var held = report.FindSection(section)
            ?? throw new ReportRefusedException($"The report has no section {section} any more.");
        return item is null || held.Has(item)
            ? Make(report, held.Slug, item, (text, by, at))
            : throw new ReportRefusedException($"{held.Title} has no {item} any more: comment on the section instead.");
    }

    /// <summary>Answers it; an answer that was given before gives way.</summary>
    /// <exception cref="ReportRefusedException">It is resolved.</exception>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public void Reply(string text, string by, DateTimeOffset at)
    {
        RequireOpen("answered");
        var answer = Require.Text(text, TextLength);
        (Answer, AnsweredBy, AnsweredAt) = (answer, Require.Text(by, Report.PersonLength), at);
        Revision++;
    }

    /// <summary>Says that it is settled.</summary>
    /// <exception cref="ReportRefusedException">It is resolved already.</exception>
    public void Resolve(string by, DateTimeOffset at)
    {
        RequireOpen("resolved");
        (ResolvedBy, ResolvedAt) = (Require.Text(by, Report.PersonLength), at);
        Revision++;
    }

    /// <summary>Says that it is not settled after all.</summary>
    /// <param name="report">The report that it is about.</param>
    /// <exception cref="ReportRefusedException">
    /// It is open, belongs to another report, or that report is approved, published or withdrawn.
    /// </exception>
    public void Reopen(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (IsOpen || report.Id != ReportId)
        {
            throw new ReportRefusedException(
                IsOpen ? "The review comment is open already." : "The review comment is about another report.");
        }

        report.CommentedOn();
        (ResolvedBy, ResolvedAt) = (null, null);
        Revision++;
    }

    private static ReviewComment Make(
        Report report, string? section, ReportItem? item, (string Text, string By, DateTimeOffset At) said)
    {
        var comment = new ReviewComment
        {
            ReportId = report.Id,
            Section = section,
            ItemKind = item?.Kind,
            ItemKey = item?.Key,
            Text = Require.Text(said.Text, TextLength, "review comment"),
            By = Require.Text(said.By, Report.PersonLength, "name"),
            At = said.At,
        };
        report.CommentedOn();
        return comment;
    }

    private void RequireOpen(string move)
    {
        if (!IsOpen)
        {
            throw new ReportRefusedException(
                $"The review comment was resolved by {ResolvedBy} and cannot be {move}: reopen it first.");
        }
    }
}
