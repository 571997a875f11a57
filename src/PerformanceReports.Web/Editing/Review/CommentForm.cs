using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>A review comment as typed, and what it is about.</summary>
public sealed class CommentForm
{
    public string? Text { get; set; }

    public string? Section { get; set; }

    public ReportItemKind? Kind { get; set; }

    public string? Item { get; set; }

    public ReportItem? ReadItem() => Kind is { } kind && Item is { } key ? new ReportItem(kind, key) : null;
}
