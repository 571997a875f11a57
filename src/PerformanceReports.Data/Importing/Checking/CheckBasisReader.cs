using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Reads what figures are checked against: only that of the measures asked for.</summary>
public sealed class CheckBasisReader(ReportsDbContext database)
{
    /// <param name="measures">The measures whose figures are to be checked.</param>
    /// <param name="today">The month of today, in the United Kingdom.</param>
    /// <param name="forces">The forces whose figures are read; all where null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<CheckBasis> ReadAsync(
        IReadOnlyCollection<MeasureSlug> measures,
        Month today,
        IReadOnlyCollection<ForceCode>? forces = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var extracts = await ExtractsAsync(cancellationToken);
        var office = await database.Offices.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var wanted = measures.ToList();
        return new CheckBasis
        {
            Today = today,
            Measures = await database.Measures.WithBreaks().AsNoTracking()
                .ToDictionaryAsync(measure => measure.Slug, cancellationToken),
            Forces = await database.Forces.AsNoTracking().ToDictionaryAsync(force => force.Code, cancellationToken),
            Groups = await database.SimilarGroups.AsNoTracking().ToListAsync(cancellationToken),
            Estimates = await database.DenominatorEstimates.AsNoTracking().ToListAsync(cancellationToken),
            Own = office?.Force,
            Held = await HeldAsync(extracts, wanted, forces?.ToList(), cancellationToken),
            Illustrative = await IllustrativeAsync(extracts, wanted, cancellationToken),
        };
    }

    /// <summary>The extracts held, the oldest edition first, in the order in which the newer wins.</summary>
    public async Task<IReadOnlyList<HeldExtract>> ExtractsAsync(CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking()
            .Select(extract => new HeldExtract(
                extract.Id, extract.Family, extract.Edition, extract.EditionDate, extract.Kind))
            .ToListAsync(cancellationToken);
        return
        [
            .. extracts.OrderBy(extract => extract.EditionDate)
                .ThenBy(extract => extract.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The figures that an extract holds of some measures.</summary>
    public IAsyncEnumerable<Figure> FiguresOf(string extract, IReadOnlyCollection<MeasureSlug> measures) =>
        Figures(extract, measures).AsAsyncEnumerable();

    private async Task<StandingFigures> HeldAsync(
        IReadOnlyList<HeldExtract> extracts,
        List<MeasureSlug> measures,
        List<ForceCode>? forces,
        CancellationToken cancellationToken)
    {
        var held = new StandingFigures();
        foreach (var extract in extracts.Where(extract => extract.Kind == ExtractKind.Published))
        {
            var figures = Figures(extract.Id, measures);
            var chosen = forces is null ? figures : figures.Where(figure => forces.Contains(figure.Force));
            await foreach (var figure in chosen.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                held.Add(extract, figure);
            }
        }

        return held;
    }

    private async Task<IReadOnlySet<MeasureSlug>> IllustrativeAsync(
        IReadOnlyList<HeldExtract> extracts, List<MeasureSlug> measures, CancellationToken cancellationToken)
    {
        var illustrative = await MeasuresOfAsync(ExtractKind.Illustrative);
        illustrative.ExceptWith(await MeasuresOfAsync(ExtractKind.Published));
        return illustrative;

        async Task<HashSet<MeasureSlug>> MeasuresOfAsync(ExtractKind kind)
        {
            var names = extracts.Where(extract => extract.Kind == kind).Select(extract => extract.Id).ToList();
            return await database.Figures
                .Where(figure => measures.Contains(figure.Measure)
                    && names.Contains(EF.Property<string>(figure, FigureMapping.Extract)))
                .Select(figure => figure.Measure)
                .Distinct()
                .ToHashSetAsync(cancellationToken);
        }
    }

    private IQueryable<Figure> Figures(string extract, IReadOnlyCollection<MeasureSlug> measures) =>
        database.Figures.AsNoTracking().Where(figure =>
            EF.Property<string>(figure, FigureMapping.Extract) == extract && measures.Contains(figure.Measure));
}
