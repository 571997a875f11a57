using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports.Extracts;

namespace PerformanceReports.Web.Editing.Figures.Imports.Using;

/// <summary>Finds which drafts draw on an edition, and which could.</summary>
public sealed class DraftUses(ReportsDbContext database, ReachQuery reach)
{
    /// <summary>The draft reports, the newest first; none where the import brought no figures.</summary>
    public async Task<IReadOnlyList<DraftUse>> OfAsync(FigureImport import, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.ExtractId is not { } extract)
        {
            return [];
        }

        var uses = new List<DraftUse>();
        var reports = await database.Reports.AsNoTracking()
            .Where(report => report.Status == ReportStatus.Draft).ToListAsync(cancellationToken);
        foreach (var report in reports.OrderByDescending(report => report.Period.End))
        {
            uses.Add(await OfAsync(report, import.Source.Family, extract, cancellationToken));
        }

        return uses;
    }

    private async Task<DraftUse> OfAsync(
        Report report, string family, string extract, CancellationToken cancellationToken)
    {
        var (key, label) = (report.Period.End.ToString(), report.Period.Label);
        if (report.Extracts.Contains(family))
        {
            return new(key, label, DraftUseState.Draws, "It draws on every edition of this source; the newest wins.");
        }

        if (report.Extracts.Contains(extract))
        {
            return new(key, label, DraftUseState.Draws, "It draws on this edition.");
        }

        return await reach.RefusalOfAsync([.. report.Extracts, extract], cancellationToken) is { } refusal
            ? new(key, label, DraftUseState.Cannot, refusal)
            : new(key, label, DraftUseState.Can, "");
    }
}
