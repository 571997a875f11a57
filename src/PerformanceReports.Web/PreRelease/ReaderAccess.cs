using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.PreRelease;

/// <summary>
/// What readers without an account may read. The database is asked on every page, so that taking a link back closes the
/// preview at once.
/// </summary>
public sealed class ReaderAccess(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>
    /// The cookie of such readers: apart from that of people with accounts, and good for nothing else.
    /// </summary>
    public const string Scheme = "PreRelease";

    private const string ReaderClaim = "pre-release-reader";

    /// <summary>The reader of a link with their report, while the link is open; null otherwise.</summary>
    public async Task<(PreReleaseReader Reader, Report Report)?> FindAsync(
        string token, CancellationToken cancellationToken)
    {
        var hash = SecretToken.Hash(token);
        var reader = await database.PreReleaseReaders
            .FirstOrDefaultAsync(known => known.TokenHash == hash, cancellationToken);
        return reader is null ? null : await WhileOpenAsync(reader, cancellationToken);
    }

    /// <summary>Whether whom the cookie names may read the preview of a report now.</summary>
    public async Task<bool> MayReadAsync(
        ClaimsPrincipal? known, string reportKey, CancellationToken cancellationToken)
    {
        if (!int.TryParse(known?.FindFirstValue(ReaderClaim), CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        var reader = await database.PreReleaseReaders.AsNoTracking()
            .FirstOrDefaultAsync(other => other.Id == id, cancellationToken);
        return reader is not null
            && await WhileOpenAsync(reader, cancellationToken) is var (_, report)
            && report.Period.End == Month.Parse(reportKey);
    }

    public static ClaimsPrincipal PrincipalOf(PreReleaseReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var claim = new Claim(ReaderClaim, reader.Id.ToString(CultureInfo.InvariantCulture));
        return new ClaimsPrincipal(new ClaimsIdentity([claim], Scheme));
    }

    private async Task<(PreReleaseReader Reader, Report Report)?> WhileOpenAsync(
        PreReleaseReader reader, CancellationToken cancellationToken)
    {
        var report = await database.Reports.AsNoTracking()
            .FirstAsync(other => other.Id == reader.ReportId, cancellationToken);
        return reader.IsOpen(report, clock.GetUtcNow()) ? (reader, report) : null;
    }
}
