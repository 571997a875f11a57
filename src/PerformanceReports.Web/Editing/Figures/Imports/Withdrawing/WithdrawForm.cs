namespace PerformanceReports.Web.Editing.Figures.Imports.Withdrawing;

/// <summary>Why an import is withdrawn, as it is typed.</summary>
public sealed class WithdrawForm
{
    public string? Reason { get; set; }
}
