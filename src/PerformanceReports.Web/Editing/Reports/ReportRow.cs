using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>A report in the list of reports.</summary>
/// <param name="Report">The report without its parts.</param>
/// <param name="ChangedAt">When it or anything in it was changed last; null where the record does not say.</param>
/// <param name="ChangedBy">Who changed it last.</param>
public sealed record ReportRow(Report Report, DateTimeOffset? ChangedAt, string ChangedBy)
{
    public string Key => Report.Period.End.ToString();

    public string Address => ReportPlaces.Report(Key);

    public string Status => ReportWords.StatusOf(Report);

    public string Colour => ReportWords.ColourOf(Report.Status);

    /// <summary>What is said under the status; empty where nothing is.</summary>
    public string Detail => Report switch
    {
        { PublishAt: { } at } => $"To be published {Moments.InWords(at)}",
        { Status: ReportStatus.Published, PublishedVersions: > 1 } => $"Version {Report.PublishedVersions}",
        _ => "",
    };
}
