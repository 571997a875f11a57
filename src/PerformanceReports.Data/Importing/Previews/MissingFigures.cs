using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>Figures that the last edition of the same source holds of a file's measures, and the file does not.</summary>
internal static class MissingFigures
{
    public static async Task<IReadOnlyList<Figure>> FindAsync(
        CheckBasisReader reader,
        IReadOnlyList<HeldExtract> editions,
        ImportSource source,
        IReadOnlyList<ReadFigure> read,
        CheckBasis basis,
        CancellationToken cancellationToken)
    {
        var last = editions.LastOrDefault(edition => edition.Kind == ExtractKind.Published
            && edition.Family == source.Family && edition.EditionDate <= source.EditionDate);
        if (last is null || read.Count == 0 || source.Family == EnteredSource.Family)
        {
            return [];
        }

        var given = read.Select(figure => figure.Figure)
            .Select(figure => (figure.Measure, figure.Force, figure.Period))
            .ToHashSet();
        var measures = given.Select(figure => figure.Measure).ToHashSet();
        return Standing(last, editions, basis) is { } standing
            ? [.. standing.Where(IsMissing)]
            : await reader.FiguresOf(last.Id, measures).Where(IsMissing).ToListAsync(cancellationToken);

        bool IsMissing(Figure figure) => measures.Contains(figure.Measure)
            && !given.Contains((figure.Measure, figure.Force, figure.Period));
    }

    // Where nothing newer stands, all figures of the last edition stand, and were read already.
    private static IEnumerable<Figure>? Standing(
        HeldExtract last, IReadOnlyList<HeldExtract> editions, CheckBasis basis)
    {
        var newer = editions.SkipWhile(edition => edition.Id != last.Id).Skip(1)
            .Select(edition => edition.Id)
            .ToHashSet(StringComparer.Ordinal);
        return basis.Held.All.Any(held => newer.Contains(held.Extract.Id))
            ? null
            : basis.Held.All.Where(held => held.Extract.Id == last.Id).Select(held => held.Figure);
    }

    /// <summary>As a list for people: the newest period first.</summary>
    public static IEnumerable<FigureChange> NewestFirst(IEnumerable<Figure> missing, CheckBasis basis) => missing
        .OrderByDescending(figure => figure.Period.End)
        .ThenBy(figure => figure.Measure)
        .ThenBy(figure => basis.NameOf(figure.Force), StringComparer.Ordinal)
        .Select(figure => new FigureChange(
            basis.Measures[figure.Measure].Title,
            basis.NameOf(figure.Force),
            figure.Period.End,
            figure.Period.Months,
            FigureComparison.ValueOf(figure),
            Now: null));
}
