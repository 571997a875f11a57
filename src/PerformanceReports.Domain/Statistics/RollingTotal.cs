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
    /// <exception cref="ArgumentException">The figures are of several measures or forces, or of one period twice.</exception>
    public static RollingTotal? To(Month end, IEnumerable<Figure> series)
    {
        var figures = series.ToList();
        if (figures.Select(figure => (figure.Measure, figure.Force)).Distinct().Count() > 1)
        {
            throw new ArgumentException("A rolling total is of one measure and one force.", nameof(series));
        }

        return To(end, figures.ToDictionary(figure => figure.Period));
    }

    /// <summary>As the other, for a series that is held by period already.</summary>
    internal static RollingTotal? To(Month end, IReadOnlyDictionary<Period, Figure> series) =>
        Sum(end, series, 12) ?? Sum(end, series, 3) ?? Sum(end, series, 1);

    private static RollingTotal? Sum(Month end, IReadOnlyDictionary<Period, Figure> series, int length)
    {
        var figures = new Figure[12 / length];
        var (numerator, denominator, denominators) = (0m, 0m, 0);
        for (var back = 0; back < figures.Length; back++)
        {
            var period = new Period(end.AddMonths(-back * length), length);
            if (!series.TryGetValue(period, out var figure) || figure.Numerator is not { } count)
            {
                return null;
            }

            figures[^(back + 1)] = figure;
            numerator += count;
            denominator += figure.Denominator ?? 0;
            denominators += figure.Denominator is null ? 0 : 1;
        }

        // Denominators for some periods only would make a rate of nothing.
        return denominators == 0 ? new RollingTotal(end, numerator, null, figures)
            : denominators == figures.Length ? new RollingTotal(end, numerator, denominator, figures)
            : null;
    }
}
