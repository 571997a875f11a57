namespace PerformanceReports.Web.Editing.Publishing.Withdrawing;

/// <summary>Why a report is withdrawn, as typed.</summary>
public sealed class WithdrawalForm
{
    public string? Reason { get; set; }

    /// <summary>The report's revision on the page.</summary>
    public int? Revision { get; set; }
}
