using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>The figures of one measure that are to be taken in, with what they are checked against.</summary>
internal sealed record CheckedMeasure(Measure Measure, IReadOnlyList<CheckedSeries> Series, CheckBasis Basis)
{
    public IEnumerable<ReadFigure> Read => Series.SelectMany(series => series.Read);

    public IEnumerable<ReadFigure> News => Series.SelectMany(series => series.News);

    /// <summary>By measure; figures of a measure that is not held are told when they are read.</summary>
    public static IEnumerable<CheckedMeasure> Of(IEnumerable<ReadFigure> figures, CheckBasis basis) =>
        from measures in figures.GroupBy(read => read.Figure.Measure)
        let measure = basis.Measures.GetValueOrDefault(measures.Key)
        where measure is not null
        select new CheckedMeasure(
            measure,
            [.. measures.GroupBy(read => read.Figure.Force)
                .Select(series => new CheckedSeries(measure, series.Key, [.. series], basis))],
            basis);
}
