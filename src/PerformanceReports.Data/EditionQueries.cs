using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data;

/// <summary>Questions about which editions hold which figures.</summary>
public static class EditionQueries
{
    /// <summary>What each extract holds of each measure.</summary>
    /// <param name="database">The database.</param>
    /// <param name="measure">Of this measure only; of all where null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<IReadOnlyList<MeasureInExtract>> EditionsHeldAsync(
        this ReportsDbContext database, MeasureSlug? measure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var figures = database.Figures.AsNoTracking();
        return await (measure is { } one ? figures.Where(figure => figure.Measure == one) : figures)
            .GroupBy(figure => new { figure.Measure, Extract = EF.Property<string>(figure, FigureMapping.Extract) })
            .Select(held => new MeasureInExtract(
                held.Key.Measure,
                held.Key.Extract,
                held.Count(),
                held.Select(figure => figure.Force).Distinct().Count(),
                held.Min(figure => EF.Property<Month>(figure, FigureMapping.PeriodEnd)),
                held.Max(figure => EF.Property<Month>(figure, FigureMapping.PeriodEnd))))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The figures that an extract holds of a measure.</summary>
    public static IQueryable<Figure> FiguresOf(this ReportsDbContext database, string extract, MeasureSlug measure)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.Figures.AsNoTracking().Where(figure =>
            EF.Property<string>(figure, FigureMapping.Extract) == extract && figure.Measure == measure);
    }
}
