using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>Reads which sources are held, without their figures.</summary>
public sealed class ExtractsQuery(ReportsDbContext database)
{
    public async Task<ExtractShelf> AllAsync(CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking().ToListAsync(cancellationToken);
        return new ExtractShelf([.. extracts.GroupBy(extract => (extract.Family, extract.Kind)).Select(FamilyOf)]);
    }

    private static ExtractFamily FamilyOf(IGrouping<(string Family, ExtractKind Kind), Extract> extracts)
    {
        var newestFirst = extracts
            .OrderByDescending(extract => extract.EditionDate)
            .ThenByDescending(extract => extract.Id, StringComparer.Ordinal)
            .ToList();
        return new ExtractFamily(
            extracts.Key.Family,
            newestFirst[0].Name,
            extracts.Key.Kind,
            [.. newestFirst.Select(extract =>
                new ExtractEdition(extract.Id, extract.Edition, extract.EditionDate, extract.DataTo))]);
    }
}
