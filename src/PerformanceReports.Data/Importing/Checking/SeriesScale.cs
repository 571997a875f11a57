using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>How large the numbers of a series are that stand, around a period.</summary>
/// <param name="Usual">The median of those nearest in time.</param>
/// <param name="Least">The least of all.</param>
/// <param name="Most">The most of all.</param>
internal sealed record SeriesScale(decimal Usual, decimal Least, decimal Most)
{
    /// <summary>The fewest numbers that tell a scale.</summary>
    public const int Fewest = 4;

    // Two years of quarters: recording changes move a series by more over ten years than a mistake in a unit would be
    // told from.
    private const int Nearest = 8;

    /// <summary>
    /// The scale of the numbers that stand in periods of the same length and the same stretch between breaks in
    /// series; null where they are too few.
    /// </summary>
    public static SeriesScale? Of(CheckedSeries series, Period period, Func<HeldFigure, decimal?> number)
    {
        var stretch = series.StretchOf(period.End);
        var held = series.Held
            .Where(figure => figure.Key.Months == period.Months && series.StretchOf(figure.Key.End) == stretch)
            .Select(figure => (figure.Key.End, Number: number(figure.Value)))
            .Where(figure => figure.Number is not null)
            .OrderBy(figure => Math.Abs(figure.End.Ordinal - period.End.Ordinal))
            .Select(figure => figure.Number!.Value)
            .ToList();
        return held.Count < Fewest ? null : new SeriesScale(Median(held.Take(Nearest)), held.Min(), held.Max());
    }

    public static decimal Median(IEnumerable<decimal> numbers)
    {
        var ordered = numbers.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }
}
