using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>Names extracts: the family with the month of the edition; with the day or a number where that is taken.</summary>
internal static class ExtractIds
{
    public static async Task<string> NextAsync(
        ReportsDbContext database, ImportSource source, CancellationToken cancellationToken)
    {
        var like = source.Family + "-";
        var taken = await database.Extracts.Where(extract => extract.Id.StartsWith(like))
            .Select(extract => extract.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);

        // Of another family, and of an import that was withdrawn: the record of changes speaks of them for ever.
        taken.UnionWith(await database.Extracts.Where(extract => extract.Family.StartsWith(like))
            .Select(extract => extract.Family).ToListAsync(cancellationToken));
        taken.UnionWith(await database.FigureImports
            .Where(import => import.ExtractId != null && import.ExtractId.StartsWith(like))
            .Select(import => import.ExtractId!).ToListAsync(cancellationToken));
        return Candidates(source).First(id => !taken.Contains(id));
    }

    private static IEnumerable<string> Candidates(ImportSource source)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{source.Family}-{source.EditionDate:yyyy-MM-dd}");
        yield return day[..^3];
        yield return day;
        for (var number = 2; ; number++)
        {
            // Two digits: of editions of one day the one whose name sorts last wins.
            yield return string.Create(CultureInfo.InvariantCulture, $"{day}-{number:00}");
        }
    }
}
