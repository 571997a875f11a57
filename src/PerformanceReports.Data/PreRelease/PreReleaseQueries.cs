using Microsoft.EntityFrameworkCore;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.PreRelease;

/// <summary>Questions about readers before publication.</summary>
public static class PreReleaseQueries
{
    /// <summary>
    /// As a published version names those who could read it before: each who is to be listed, and whose access was not
    /// taken back before they used it.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ListedAsync(
        this IQueryable<PreReleaseReader> readers, Report report, int version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var listed = await readers.AsNoTracking()
            .Where(reader => reader.ReportId == report.Id && reader.Version == version && reader.IsListed
                && (reader.RevokedAt == null || reader.UsedAt != null))
            .ToListAsync(cancellationToken);
        return [.. listed.Select(reader => reader.InWords).Distinct().Order(StringComparer.Ordinal)];
    }
}
