using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>Goes through a report against the figures that it draws on, the glossary and the reports before it.</summary>
public sealed class ReportChecks(SourcesShelf shelf, TimeProvider clock)
{
    /// <summary>What is found; nothing in a report that is published or withdrawn, which nobody changes.</summary>
    public async Task<CheckedReport> OfAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Status is ReportStatus.Published or ReportStatus.Withdrawn)
        {
            return new CheckedReport([], []);
        }

        var sources = await shelf.ForAsync(report, cancellationToken);
        var found = ReportChecklist.Of(report, sources, clock.GetUtcNow());
        return new CheckedReport(
            [.. found.Errors.Select(item => CheckEntry.Of(report, item))],
            [.. found.Warnings.Select(item => CheckEntry.Of(report, item))]);
    }
}
