using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Statistics;

/// <summary>
/// The sum of the discrete periods inside 12 months, or the source's own 12-month figure. With any period missing
/// there is no total: never a partial sum.
/// </summary>
public sealed record RollingTotal
{
    private RollingTotal(Month end, decimal numerator, decimal? denominator, IReadOnlyList<Figure> figures)
    {
        End = end;
        Numerator = numerator;
        Denominator = denominator;
        Figures = figures;
    }

    /// <summary>The last month of the 12.</summary>
    public Month End { get; }

    /// <summary>The sum of numerators.</summary>
    public decimal Numerator { get; }

    /// <summary>The sum of denominators, where the figures carry them.</summary>
    public decimal? Denominator { get; }

    /// <summary>The figures that were summed: 12 months, 4 quarters, or one 12-month figure.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>
    /// The total of the 12 months to <paramref name="end"/>; null where a period is missing or has no value. Where a
    /// source gives a 12-month figure of its own for that month, that is the total and no sum is made.
    /// </summary>
    /// <param name="series">Figures of one measure and one force, in any order.</param>
    /// <param name="end">The last month of the 12.</param>
    /// <exception cref="ArgumentException">The figures are of several measures or forces.</exception>
    public static RollingTotal? To(Month end, IEnumerable<Figure> series)
    {
        var year = Period.YearEnding(end);
        var inside = series.Where(figure => year.Contains(figure.Period)).ToList();
        if (inside.Select(figure => (figure.Measure, figure.Force)).Distinct().Count() > 1)
        {
            throw new ArgumentException("A rolling total is of one measure and one force.", nameof(series));
        }

        return Sum(end, inside, 12) ?? Sum(end, inside, 3) ?? Sum(end, inside, 1);
    }

    private static RollingTotal? Sum(Month end, List<Figure> inside, int length)
    {
        var ends = Enumerable.Range(0, 12 / length).Select(step => end.AddMonths(-step * length)).ToHashSet();
        var figures = inside
            .Where(figure => figure.Period.Months == length && ends.Contains(figure.Period.End))
            .OrderBy(figure => figure.Period.End)
            .ToList();
        if (figures.Count != ends.Count || figures.Any(figure => figure.Numerator is null))
        {
            return null;
        }

        var denominators = figures.Count(figure => figure.Denominator is not null);
        var denominator = denominators == figures.Count ? figures.Sum(figure => figure.Denominator) : null;
        var isMixed = denominators > 0 && denominator is null;
        return isMixed ? null : new RollingTotal(end, figures.Sum(figure => figure.Numerator!.Value), denominator, figures);
    }
}
