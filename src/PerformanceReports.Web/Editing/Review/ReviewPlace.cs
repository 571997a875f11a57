using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;

namespace PerformanceReports.Web.Editing.Review;

/// <summary>A place of the report that can be commented on, with the comments that it has.</summary>
/// <param name="Key">The report's month.</param>
/// <param name="Section">The section; null for the report as a whole.</param>
/// <param name="Item">The item; null for the whole section or report.</param>
/// <param name="About">What it is, for whoever hears the link: "Comment 3 of Reduce homicide".</param>
/// <param name="Comments">The open comments first.</param>
/// <param name="CanComment">Whether comments are taken.</param>
public sealed record ReviewPlace(
    string Key,
    string? Section,
    ReportItem? Item,
    string About,
    IReadOnlyList<ReviewComment> Comments,
    bool CanComment)
{
    public string Id => ReviewPlaces.Id(Section, Item);

    public string Address => ReviewPlaces.Comment(Key, Section, Item);
}
