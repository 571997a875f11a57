using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>What is to be done next with a report.</summary>
/// <param name="Text">What, in a sentence or two.</param>
/// <param name="Link">The text of the link to where it is done.</param>
/// <param name="Address">Where it is done.</param>
public sealed record NextStep(string Text, string Link, string Address)
{
    public static NextStep Of(OverviewPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var key = page.Key;
        return page.Report switch
        {
            { Status: ReportStatus.Draft, Parts.Count: 0 } =>
                new("The report is empty. Begin with its parts and sections.", "Add a part", ReportPlaces.Structure(key)),
            { Status: ReportStatus.Draft } when page.Errors > 0 => new(
                $"{Wording.Count(page.Errors, "error")} to be mended before the report can be reviewed.",
                "Go through the checklist",
                ReportPlaces.Checklist(key)),
            { Status: ReportStatus.Draft } =>
                new("Nothing stands in the way of a review.", "Submit the report", ReportPlaces.Review(key)),
            { Status: ReportStatus.InReview } => new(
                "Somebody who did not write in it last reads it, comments, and approves it or returns it.",
                "Review the report",
                ReportPlaces.Review(key)),
            { Status: ReportStatus.Approved, PublishAt: { } at } =>
                new($"It is published {Moments.InWords(at)}.", "See its publication", ReportPlaces.Publishing(key)),
            { Status: ReportStatus.Approved } =>
                new("It is ready to be published.", "Publish or schedule it", ReportPlaces.Publishing(key)),
            { Status: ReportStatus.Published } =>
                new("It is public and does not change.", "Correct or withdraw it", ReportPlaces.Publishing(key)),
            _ => new("It is withdrawn: its public page says why.", "Correct it", ReportPlaces.Publishing(key)),
        };
    }
}
