using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What the record says of an item.</summary>
public sealed class ItemHistory(ReportsDbContext database)
{
    /// <summary>The last change of an item; null where the record has none.</summary>
    public async Task<LastChange?> LastAsync(ItemKey key, CancellationToken cancellationToken)
    {
        var (report, section) = (key.Section.Report, key.Section.Section);

        // As the record names it: "report 2025-06 / serious-violence / comment 2".
        var end = key.Item.Item is { } item ? $" / {section} / {item}" : $" / {section}";
        var last = await database.AuditEntries.AsNoTracking()
            .Where(entry => entry.Report == report && entry.Section == section && entry.Subject.EndsWith(end))
            .OrderByDescending(entry => entry.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return last is null ? null : new(last.Who, Moments.InWords(last.At));
    }
}
