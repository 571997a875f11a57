using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Publishing.Readers;

/// <summary>Keeps who may read a report before it is published.</summary>
public sealed class ReaderBook(ReportsDbContext database, TimeProvider clock)
{
    public async Task<IReadOnlyList<ReaderRow>> OfAsync(Report report, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        var readers = await database.PreReleaseReaders.AsNoTracking()
            .Where(reader => reader.ReportId == report.Id)
            .OrderByDescending(reader => reader.Id)
            .ToListAsync(cancellationToken);
        return [.. readers.Select(reader => new ReaderRow(reader, reader.IsOpen(report, clock.GetUtcNow())))];
    }

    /// <summary>Lets someone read it, and answers with the token that is never shown again.</summary>
    /// <exception cref="ReportRefusedException">Nothing waits to be published, or the time has passed.</exception>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public async Task<(PreReleaseReader Reader, string Token)> GiveAsync(
        Report report, PreReleaseGrant grant, string by, CancellationToken cancellationToken)
    {
        var (reader, token) = PreReleaseReader.Let(grant, report, by, clock.GetUtcNow());
        database.PreReleaseReaders.Add(reader);
        await database.SaveChangesAsync(cancellationToken);
        return (reader, token);
    }

    /// <summary>Takes a link back; false where the report has no such reader.</summary>
    public async Task<bool> RevokeAsync(string key, int id, string by, CancellationToken cancellationToken)
    {
        var report = await database.Reports.AsNoTracking().EndingIn(Month.Parse(key))
            .Select(held => (int?)held.Id).FirstOrDefaultAsync(cancellationToken);
        var reader = await database.PreReleaseReaders
            .FirstOrDefaultAsync(held => held.Id == id && held.ReportId == report, cancellationToken);
        reader?.Revoke(by, clock.GetUtcNow());
        await database.SaveChangesAsync(cancellationToken);
        return reader is not null;
    }
}
