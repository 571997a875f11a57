namespace PerformanceReports.Domain.Reports;

/// <summary>The statuses in words.</summary>
public static class ReportStatuses
{
    /// <summary>For the end of a sentence: "a draft", "in review", "approved", "published", "withdrawn".</summary>
    public static string InWords(this ReportStatus status) => status switch
    {
        ReportStatus.Draft => "a draft",
        ReportStatus.InReview => "in review",
        ReportStatus.Approved => "approved",
        ReportStatus.Published => "published",
        _ => "withdrawn",
    };
}
