using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports.Checklist;
using PerformanceReports.Web.Editing.Reports.Extracts;

namespace PerformanceReports.Web.Editing.Reports.Overview;

/// <summary>Puts together the overview of a report.</summary>
public sealed class OverviewPages(
    ReportEditor editor, OverviewQuery query, ExtractsQuery extracts, ReportChecks checks)
{
    /// <summary>The overview; null where there is no such report.</summary>
    public async Task<OverviewPage?> FindAsync(string key, bool mayDraft, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(key, cancellationToken) is not { } report)
        {
            return null;
        }

        var shelf = await extracts.AllAsync(cancellationToken);
        var found = await checks.OfAsync(report, cancellationToken);
        return new OverviewPage(
            report,
            mayDraft,
            await LinesAsync(report, found, cancellationToken),
            found.Errors.Count,
            found.Warnings.Count,
            [.. report.Extracts.Select(name => shelf.Knows(name) ? shelf.Describe(name) : $"{name}, which is not held")]);
    }

    private async Task<Dictionary<string, SectionLine>> LinesAsync(
        Report report, CheckedReport found, CancellationToken cancellationToken)
    {
        var changes = await query.LastChangesAsync(report, cancellationToken);
        var present = await query.PresentAsync(report, cancellationToken);
        return report.Sections().ToDictionary(section => section.Slug, section => new SectionLine(
            section,
            found.Errors.Count(entry => entry.Section == section.Slug),
            found.Warnings.Count(entry => entry.Section == section.Slug),
            changes.TryGetValue(section.Slug, out var at) ? at : null,
            [.. present[section.Slug]]));
    }
}
