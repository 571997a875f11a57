using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Reads which editions hold figures of which measures.</summary>
public sealed class EditionsQuery(ReportsDbContext database)
{
    /// <summary>Every measure with its editions, by title.</summary>
    public async Task<IReadOnlyList<MeasureEditions>> AllAsync(CancellationToken cancellationToken)
    {
        var measures = await database.Measures.AsNoTracking().ToListAsync(cancellationToken);
        var held = (await database.EditionsHeldAsync(null, cancellationToken)).ToLookup(edition => edition.Measure);
        var extracts = await ExtractsAsync(cancellationToken);
        return
        [
            .. measures.OrderBy(measure => measure.Title, StringComparer.OrdinalIgnoreCase)
                .Select(measure => Of(measure, held[measure.Slug], extracts)),
        ];
    }

    /// <summary>A measure with its editions; null where there is none of that name.</summary>
    public async Task<MeasureEditions?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        // A name that is no slug is no measure either.
        var measures = await database.Measures.AsNoTracking().ToListAsync(cancellationToken);
        return measures.Find(measure => measure.Slug.ToString() == slug) is { } found
            ? Of(
                found,
                await database.EditionsHeldAsync(found.Slug, cancellationToken),
                await ExtractsAsync(cancellationToken))
            : null;
    }

    /// <summary>Every figure of a measure in two editions.</summary>
    public async Task<EditionComparison> CompareAsync(
        Measure measure, HeldEdition then, HeldEdition now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var forces = await database.Forces.AsNoTracking()
            .ToDictionaryAsync(force => force.Code, force => force.Name, cancellationToken);
        forces[ForceCode.EnglandAndWales] = "England and Wales";
        return new EditionComparison(
            measure,
            await database.FiguresOf(then.Id, measure.Slug).ToListAsync(cancellationToken),
            await database.FiguresOf(now.Id, measure.Slug).ToListAsync(cancellationToken),
            forces);
    }

    private static MeasureEditions Of(
        Measure measure, IEnumerable<MeasureInExtract> held, Dictionary<string, Extract> extracts) => new(
        measure,
        [
            .. held.Select(edition => new HeldEdition(
                    extracts[edition.Extract], edition.Figures, edition.Forces, edition.From, edition.To))
                .OrderByDescending(edition => edition.Extract.EditionDate)
                .ThenByDescending(edition => edition.Id, StringComparer.Ordinal),
        ]);

    private Task<Dictionary<string, Extract>> ExtractsAsync(CancellationToken cancellationToken) =>
        database.Extracts.AsNoTracking()
            .ToDictionaryAsync(extract => extract.Id, StringComparer.Ordinal, cancellationToken);
}
