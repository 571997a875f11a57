using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>Where a report stands on its way to the public.</summary>
public sealed record PublishingPage(Report Report) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Publishing";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Key))];

    public bool MayDraft { get; init; }

    public bool MayPublish { get; init; }

    public DateTimeOffset Now { get; init; }

    public ReleaseFailure? Failure { get; init; }

    public IReadOnlyList<LatePublication> Lateness { get; init; } = [];

    public IReadOnlyList<PublicationEvent> Events { get; init; } = [];

    /// <summary>Whether the set time has come and the report is not out.</summary>
    public bool IsOverdue => Report.PublishAt < Now;

    public bool IsOnTheWay => Report.Status is ReportStatus.Draft or ReportStatus.InReview or ReportStatus.Approved;

    /// <summary>What the status means for whoever wants it published, in a sentence.</summary>
    public string Standing => Report switch
    {
        { Status: ReportStatus.Draft, IsCorrection: true } =>
            "A correction is being written. It is published after review and approval.",
        { Status: ReportStatus.Draft } => "The report is being written. It is published after review and approval.",
        { Status: ReportStatus.InReview } => "The report is in review. It can be published once it is approved.",
        { Status: ReportStatus.Approved, PublishAt: { } at } => IsOverdue
            ? $"It was to be published on {Moments.InWords(at)}."
            : $"It will be published on {Moments.InWords(at)}, UK time.",
        { Status: ReportStatus.Approved } => "Approved. No time of publication is set.",
        { Status: ReportStatus.Published } => $"Version {Report.PublishedVersions} is public.",
        _ => "Withdrawn: its pages say so and why, and no more.",
    };
}
