using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>Figures that the last edition of the same source holds, of the measures in a file, and the file does not.</summary>
internal static class MissingFigures
{
    public static async Task<IReadOnlyList<Figure>> FindAsync(
        CheckBasisReader reader,
        IReadOnlyList<HeldExtract> editions,
        ImportSource source,
        IReadOnlyList<ReadFigure> read,
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
        var measures = given.Select(figure => figure.Measure).Distinct().ToList();
        return await reader.FiguresOf(last.Id, measures)
            .Where(figure => !given.Contains((figure.Measure, figure.Force, figure.Period)))
            .ToListAsync(cancellationToken);
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
