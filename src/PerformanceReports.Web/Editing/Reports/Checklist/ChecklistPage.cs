using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>Everything that was found in a report, section by section.</summary>
public sealed record ChecklistPage(Report Report, bool MayDraft, CheckedReport Found)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Checklist";

    /// <summary>The report as a whole, then its sections; those in which nothing was found are left out.</summary>
    public IEnumerable<ChecklistGroup> Groups => Report.Sections()
        .Select(section => Group(section.Slug, section.Title, section.Slug))
        .Prepend(Group("report", "The report as a whole", null))
        .Where(group => group.Errors.Count + group.Warnings.Count > 0);

    private ChecklistGroup Group(string id, string title, string? section) => new(
        id,
        title,
        [.. Found.Errors.Where(entry => entry.Section == section)],
        [.. Found.Warnings.Where(entry => entry.Section == section)]);
}
