using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>A page about one working report.</summary>
/// <param name="Report">The report as it is stored.</param>
/// <param name="MayDraft">Whether the person who looks at it writes reports.</param>
public abstract record WorkingReportPage(Report Report, bool MayDraft) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reports", ReportPlaces.All), new(Report.Period.Label, ReportPlaces.Report(Key))];

    /// <summary>Why nothing can be changed here, and what to do; null where it can.</summary>
    public string? Lock => ReportWords.LockOf(Report) ?? (MayDraft ? null : ReportWords.OnlyAnalysts);

    public bool CanWrite => Lock is null;
}
