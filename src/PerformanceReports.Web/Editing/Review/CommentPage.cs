using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>Commenting on an item, a section, or the report.</summary>
public sealed record CommentPage(Report Report, CommentForm Form) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Review comment";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Review", ReportPlaces.Review(Key)),
    ];

    /// <summary>What it is about, in words.</summary>
    public string About => HeldSection is not { } section
        ? "The report as a whole"
        : ReviewWords.Of(section, Form.ReadItem());

    /// <summary>The text that it is about; null where that is no text.</summary>
    public string? Quoted => HeldSection is { } section ? ReviewWords.TextOf(section, Form.ReadItem()) : null;

    private ReportSection? HeldSection => Form.Section is { } slug ? Report.FindSection(slug) : null;
}
