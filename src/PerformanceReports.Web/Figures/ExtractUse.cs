using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Figures;

/// <summary>Who uses an extract.</summary>
/// <param name="Published">The publications whose figures were drawn from it, withdrawn ones among them.</param>
/// <param name="Reports">The working reports that name it, or that would have nothing left of a family they name.</param>
public sealed record ExtractUse(IReadOnlyList<PublishedUse> Published, IReadOnlyList<WorkingUse> Reports)
{
    public bool IsPublished => Published.Count > 0;

    /// <summary>The reports that nobody may write in now: they must go back to draft first.</summary>
    public IEnumerable<WorkingUse> Closed => Reports.Where(report => report.Status != ReportStatus.Draft);
}
