using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Reports.Checklist;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>A report under review: all of it, with what was said of it, and what can be done.</summary>
public sealed record ReviewPage(Report Report, IReadOnlyList<ReviewComment> Comments) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Review";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Key))];

    /// <summary>The report as it would be published; null where it cannot be shown so.</summary>
    public PublishedReport? Read { get; init; }

    /// <summary>Why it cannot be shown as it would be published; null where it can.</summary>
    public string? Problem { get; init; }

    public required CheckedReport Found { get; init; }

    public bool MayDraft { get; init; }

    public bool MayReview { get; init; }

    /// <summary>Why whoever looks at it cannot approve it; null where they can.</summary>
    public string? ApprovalRefusal { get; init; }

    public int Open => Comments.Count(comment => comment.IsOpen);

    public bool CanComment => Report.Status is ReportStatus.Draft or ReportStatus.InReview;

    public IEnumerable<ReviewSection> SectionsOf(ReportPart part) => part.Sections.Select(section =>
        new ReviewSection(section, Read?.Sections().FirstOrDefault(read => read.Slug == section.Slug)));

    public ReviewPlace Whole => Place(null, null, "the report as a whole");

    public ReviewPlace Place(ReportSection? section, ReportItem? item, string about) => new(
        Key,
        section?.Slug,
        item,
        about,
        [.. Comments
            .Where(comment => comment.Section == section?.Slug && comment.Item == item)
            .OrderBy(comment => !comment.IsOpen)
            .ThenBy(comment => comment.At)],
        CanComment);

    /// <summary>Comments on what the report does not hold any more.</summary>
    public IReadOnlyList<ReviewComment> Lost =>
    [
        .. Comments.Where(comment => comment.Section is { } slug
            && (Report.FindSection(slug) is not { } section || (comment.Item is { } item && !section.Has(item)))),
    ];
}
