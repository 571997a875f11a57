using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Naming;

/// <summary>Reads which sources are held, and guesses which of them a file continues.</summary>
public sealed class SourceQuery(ReportsDbContext database, FigureImports imports)
{
    public async Task<IReadOnlyList<HeldFamily>> FamiliesAsync(CancellationToken cancellationToken) =>
    [
        .. (await imports.FamiliesAsync(cancellationToken))
            .OrderByDescending(family => family.Newest.EditionDate)
            .ThenBy(family => family.Family, StringComparer.Ordinal),
    ];

    /// <summary>Whether an extract of any kind has the name.</summary>
    public Task<bool> IsTakenAsync(string family, CancellationToken cancellationToken) =>
        database.Extracts.AnyAsync(extract => extract.Family == family || extract.Id == family, cancellationToken);

    /// <summary>What to offer of an import: what is said of it, or the source of the last file of its layout.</summary>
    public async Task<SourceForm> FormAsync(
        FigureImport import, IReadOnlyList<HeldFamily> families, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        if (import.State != ImportState.Unnamed)
        {
            return SourceForm.Of(import, families.Any(family => family.Family == import.Source.Family));
        }

        var last = (await imports.ListAsync(cancellationToken))
            .Find(other => other.State == ImportState.Done && other.Layout == import.Layout)?.Source.Family;
        return new SourceForm
        {
            Layout = import.Layout?.ToString(),
            Family = families.FirstOrDefault(family => family.Family == last)?.Family
                ?? families.FirstOrDefault(family => Publishes(family, import.Layout))?.Family
                ?? (families.Count == 0 ? SourceForm.NewFamily : null),
            Revision = import.Revision,
        };
    }

    private static bool Publishes(HeldFamily family, ImportLayout? layout) => layout switch
    {
        ImportLayout.HomeOffice => family.Newest.Publisher.Contains("Home Office", StringComparison.OrdinalIgnoreCase),
        ImportLayout.OnsAreas =>
            family.Newest.Publisher.Contains("Office for National Statistics", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
