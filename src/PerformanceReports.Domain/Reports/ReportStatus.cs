namespace PerformanceReports.Domain.Reports;

/// <summary>Where a report stands on its way to publication.</summary>
public enum ReportStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted; waiting for an approver.</summary>
    InReview,

    /// <summary>Approved; waiting for publication.</summary>
    Approved,

    /// <summary>Published. It does not change any more: a correction is a new version.</summary>
    Published,
}
