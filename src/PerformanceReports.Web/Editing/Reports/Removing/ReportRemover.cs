using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Removing;

/// <summary>Takes a report away that was never public; the record keeps what it said.</summary>
public sealed class ReportRemover(ReportsDbContext database)
{
    public static string? RefusalOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.PublishedVersions > 0)
        {
            return "The report was published, so it stays. Withdraw it on its publishing page if nobody is to read it.";
        }

        return report.Status == ReportStatus.Draft
            ? null
            : $"The report is {report.Status.InWords()}. Return it to draft on its review page before removing it.";
    }

    public async Task<EditResult> RemoveAsync(string key, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(key, out var month)
            || await database.Reports.EndingIn(month).WithContent().FirstOrDefaultAsync(cancellationToken)
                is not { } report)
        {
            return EditResult.NotFound;
        }

        if (RefusalOf(report) is { } refusal)
        {
            return EditResult.Refused(refusal);
        }

        database.Remove(report);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return EditResult.Saved(report);
        }
        catch (DbUpdateConcurrencyException)
        {
            return EditResult.Refused("Somebody changed the report while you were removing it. Look at it again first.");
        }
    }
}
