using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>Reads what a report's story is told from.</summary>
public sealed class HistoryQuery(ReportsDbContext database)
{
    /// <summary>The history of the report of a month; null where there is no report nor an entry of one.</summary>
    public async Task<HistoryPage?> ReadAsync(Month month, CancellationToken cancellationToken)
    {
        var report = await database.Reports.AsNoTracking()
            .Include(held => held.Parts).ThenInclude(part => part.Sections)
            .EndingIn(month).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        var entries = await EntriesAsync(month.ToString(), cancellationToken);
        if (report is null && entries.Count == 0)
        {
            return null;
        }

        var sections = (report?.Sections() ?? []).ToDictionary(section => section.Slug, section => section.Title);
        return new HistoryPage(month, report, Story.Of(entries, PeriodOf(month, report), sections));
    }

    // Texts are left where they are: only the report's own row and its sections' are read for the story.
    private Task<List<StoryEntry>> EntriesAsync(string report, CancellationToken cancellationToken) =>
        database.AuditEntries.AsNoTracking()
            .Where(entry => entry.Report == report)
            .OrderBy(entry => entry.Id)
            .Select(entry => new StoryEntry(
                entry.At,
                entry.Who,
                entry.Verb,
                entry.Kind,
                entry.Subject,
                entry.Section,
                entry.Save,
                entry.Kind == AuditKinds.Report ? entry.Before : null,
                entry.Kind == AuditKinds.Report || entry.Kind == AuditKinds.Section
                    || entry.Kind == AuditKinds.Publication || entry.Verb == AuditVerb.Noted
                    ? entry.After
                    : null))
            .ToListAsync(cancellationToken);

    private static string PeriodOf(Month month, Report? report) => report?.Period.Months is null or 3
        ? $"the quarter ending {month.Name}"
        : $"the {report.Period.Months} months to {month.Name}";
}
