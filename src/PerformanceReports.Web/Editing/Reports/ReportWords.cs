using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Where a report stands, as its pages say it.</summary>
public static class ReportWords
{
    /// <summary>What is said to those who may look at a draft and not write it.</summary>
    public const string OnlyAnalysts =
        "You can read this page. Analysts write reports: ask one where something must change.";

    /// <summary>A few words for a tag: "Draft", "Correction, draft", "Approved, waiting".</summary>
    public static string StatusOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var status = report.Status switch
        {
            ReportStatus.Draft => "Draft",
            ReportStatus.InReview => "In review",
            ReportStatus.Approved when report.PublishAt is not null => "Scheduled",
            ReportStatus.Approved => "Approved",
            ReportStatus.Published => "Published",
            _ => "Withdrawn",
        };
        return report.IsCorrection ? $"Correction: {status.ToLowerInvariant()}" : status;
    }

    /// <summary>The GOV.UK tag's colour for a status.</summary>
    public static string ColourOf(ReportStatus status) => status switch
    {
        ReportStatus.Draft => "yellow",
        ReportStatus.InReview => "purple",
        ReportStatus.Approved => "turquoise",
        ReportStatus.Published => "green",
        _ => "grey",
    };

    /// <summary>Why a report cannot be changed now, and what to do; null where it can.</summary>
    public static string? LockOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Status switch
        {
            ReportStatus.Draft => null,
            ReportStatus.InReview =>
                "The report is in review, so nobody changes it. Return it to draft on its review page to change it.",
            ReportStatus.Approved =>
                "The report is approved, so nobody changes it. Return it to draft on its review page to change it; it " +
                "then has to be approved again.",
            ReportStatus.Published =>
                "The report is published and does not change. Start a correction on its publishing page to make a new " +
                "version.",
            _ =>
                "The report is withdrawn. Start a correction on its publishing page to make a new version.",
        };
    }
}
