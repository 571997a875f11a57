using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>
/// A digest of all that a file is compared with: the extracts, which never change but come and go, the estimates, the
/// measures, forces and groups.
/// </summary>
public sealed class PreviewBasis(ReportsDbContext database)
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken = default)
    {
        var lines = new List<string>();
        lines.AddRange(await ExtractsAsync(cancellationToken));
        lines.AddRange(await EstimatesAsync(cancellationToken));
        lines.AddRange(await MeasuresAsync(cancellationToken));
        lines.AddRange(await ForcesAsync(cancellationToken));
        lines.Sort(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private async Task<IEnumerable<string>> ExtractsAsync(CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking()
            .Select(extract => new { extract.Id, extract.Family, extract.EditionDate, extract.Kind })
            .ToListAsync(cancellationToken);
        return extracts.Select(held => Line("extract", held.Id, held.Family, held.EditionDate, held.Kind));
    }

    private async Task<IEnumerable<string>> EstimatesAsync(CancellationToken cancellationToken)
    {
        var estimates = await database.DenominatorEstimates.AsNoTracking().ToListAsync(cancellationToken);
        return estimates.Select(held => Line("estimate", held.Force, held.Kind, held.Year, held.Estimate));
    }

    private async Task<IEnumerable<string>> MeasuresAsync(CancellationToken cancellationToken)
    {
        var measures = await database.Measures.WithBreaks().AsNoTracking().ToListAsync(cancellationToken);
        return measures.Select(held => Line(
            "measure",
            held.Slug,
            held.Title,
            held.ShortTitle,
            held.Unit,
            held.Polarity,
            held.Cadence,
            held.BenchmarkGroup,
            held.PositionMethod,
            held.Cut,
            string.Join('|', held.Aliases),
            string.Join('|', held.Breaks.Select(seriesBreak => seriesBreak.Month))));
    }

    private async Task<IEnumerable<string>> ForcesAsync(CancellationToken cancellationToken)
    {
        var forces = await database.Forces.AsNoTracking().ToListAsync(cancellationToken);
        var groups = await database.SimilarGroups.AsNoTracking().ToListAsync(cancellationToken);
        var office = await database.Offices.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return forces
            .Select(held => Line("force", held.Code, held.Name, string.Join('|', held.Aliases)))
            .Concat(groups.Select(held => Line("group", held.Force, held.From, string.Join('|', held.Members))))
            .Append(Line("own", office?.Force));
    }

    private static string Line(params object?[] parts) => string.Join(
        '\t', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
