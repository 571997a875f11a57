using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data;

/// <summary>What figures are held, without reading them.</summary>
public static class FigureQueries
{
    /// <summary>Which extracts hold figures of which measures, and how many.</summary>
    /// <param name="database">The database.</param>
    /// <param name="measure">Of this measure only; of all where null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<IReadOnlyList<HeldFigures>> HeldFiguresAsync(
        this ReportsDbContext database, MeasureSlug? measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var figures = database.Set<Figure>().AsNoTracking();
        return await (measure is { } one ? figures.Where(figure => figure.Measure == one) : figures)
            .GroupBy(figure => new
            {
                figure.Measure,
                Extract = EF.Property<string>(figure, FigureMapping.Extract),
                Months = EF.Property<int>(figure, FigureMapping.PeriodMonths),
            })
            .Select(held => new HeldFigures(held.Key.Measure, held.Key.Extract, held.Key.Months, held.Count()))
            .ToListAsync(cancellationToken);
    }
}
