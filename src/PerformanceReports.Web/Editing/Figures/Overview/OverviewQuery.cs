using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>Reads what is held, by source, and how far imports have come.</summary>
public sealed class OverviewQuery(FigureImports imports)
{
    public async Task<OverviewPage> ReadAsync(bool mayDraft, bool all, CancellationToken cancellationToken)
    {
        var known = await imports.ListAsync(cancellationToken);
        var held = (await imports.FamiliesAsync(cancellationToken))
            .OrderByDescending(family => family.Newest.EditionDate)
            .ThenBy(family => family.Newest.Name, StringComparer.Ordinal)
            .Select(family => new HeldSource(family, known.Find(import => Brought(import, family))));
        return new OverviewPage(
            mayDraft,
            [.. known.Where(import => IsOpen(import.State))],
            [.. held],
            [.. known.Where(import => !IsOpen(import.State))],
            all);
    }

    private static bool Brought(FigureImport import, HeldFamily family) =>
        import.State == ImportState.Done && import.ExtractId == family.Newest.Id;

    private static bool IsOpen(ImportState state) =>
        state is not (ImportState.Done or ImportState.Abandoned or ImportState.Withdrawn);
}
