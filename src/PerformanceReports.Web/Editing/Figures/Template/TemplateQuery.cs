using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Figures.Grid;

namespace PerformanceReports.Web.Editing.Figures.Template;

/// <summary>Reads what a file to be filled in asks for.</summary>
public sealed class TemplateQuery(ReportsDbContext database, GridOrder order)
{
    /// <summary>Every measure, those of the newest report first and in its order.</summary>
    public async Task<IReadOnlyList<Measure>> MeasuresAsync(CancellationToken cancellationToken)
    {
        var places = (await order.SectionsAsync(cancellationToken))
            .SelectMany(section => section.Measures)
            .Distinct()
            .Select((measure, place) => (measure, place))
            .ToDictionary(held => held.measure, held => held.place);
        return
        [
            .. (await database.Measures.AsNoTracking().ToListAsync(cancellationToken))
                .OrderBy(measure => places.GetValueOrDefault(measure.Slug, int.MaxValue))
                .ThenBy(measure => measure.Title, StringComparer.Ordinal),
        ];
    }

    public async Task<Force> ForceAsync(CancellationToken cancellationToken)
    {
        var own = await database.Offices.Select(office => office.Force).SingleAsync(cancellationToken);
        return await database.Forces.AsNoTracking().SingleAsync(force => force.Code == own, cancellationToken);
    }
}
