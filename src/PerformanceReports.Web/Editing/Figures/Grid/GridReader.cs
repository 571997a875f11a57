using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Reads what is held and entered for the own force.</summary>
public sealed class GridReader(ReportsDbContext database, TimeProvider clock)
{
    /// <summary>The month of today.</summary>
    public Month Today => Month.Of(DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime));

    /// <summary>Reads all measures in use in a quarter.</summary>
    public async Task<GridFigures> ReadAsync(Month quarter, CancellationToken cancellationToken)
    {
        var all = await database.Measures.Select(measure => measure.Slug).ToListAsync(cancellationToken);
        return await ReadAsync(quarter, all, database.EnteredFigures.AsNoTracking(), cancellationToken);
    }

    /// <summary>Reads some measures, with entries that can be changed and stored.</summary>
    public Task<GridFigures> ReadToChangeAsync(
        Month quarter, IReadOnlyCollection<MeasureSlug> measures, CancellationToken cancellationToken) =>
        ReadAsync(quarter, [.. measures], database.EnteredFigures, cancellationToken);

    private async Task<GridFigures> ReadAsync(
        Month quarter,
        List<MeasureSlug> measures,
        IQueryable<EnteredFigure> stored,
        CancellationToken cancellationToken)
    {
        var force = await database.Offices.Select(office => office.Force).SingleAsync(cancellationToken);
        var held = await new CheckBasisReader(database)
            .ReadAsync(measures, Today, [force], cancellationToken);
        var entries = await stored
            .Where(entry => entry.Force == force && measures.Contains(entry.Measure)).ToListAsync(cancellationToken);
        return new GridFigures
        {
            Quarter = quarter,
            Force = force,
            Measures =
            [
                .. measures.Select(slug => held.Measures.GetValueOrDefault(slug)).OfType<Measure>()
                    .Where(measure => measure.Unit != MeasureUnit.GradedJudgement && measure.IsInUse(quarter))
                    .OrderBy(measure => measure.Slug),
            ],
            Basis = held,
            Entries = entries,
            Imports = await ImportsAsync(entries, cancellationToken),
        };
    }

    private async Task<Dictionary<int, ImportState>> ImportsAsync(
        List<EnteredFigure> entries, CancellationToken cancellationToken)
    {
        var imports = entries.Select(entry => entry.ImportId).OfType<int>().Distinct().ToList();
        return imports.Count == 0
            ? []
            : await database.FigureImports.AsNoTracking()
                .Where(import => imports.Contains(import.Id))
                .ToDictionaryAsync(import => import.Id, import => import.State, cancellationToken);
    }
}
