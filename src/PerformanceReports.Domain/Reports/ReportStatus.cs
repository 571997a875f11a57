namespace PerformanceReports.Domain.Reports;

/// <summary>Where a report stands on its way to publication.</summary>
public enum ReportStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Submitted; nobody writes in it.</summary>
    InReview,

    /// <summary>Checked by someone other than its authors; may wait for a set time.</summary>
    Approved,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Was public; its pages say why it is not any more.</summary>
    Withdrawn,
}
