using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// The scales of a series: of the numbers that stand in periods of one length and one stretch between breaks in series.
/// </summary>
internal sealed class SeriesScales
{
    // Fewer numbers tell no scale.
    private const int Fewest = 4;

    // Two years of quarters: recording changes move a series by more over ten years than a mistake in a unit would be
    // told from.
    private const int Nearest = 8;

    private readonly CheckedSeries _series;
    private readonly Dictionary<(int Months, int Stretch), Stretch> _stretches;

    /// <param name="series">The series.</param>
    /// <param name="number">Which number of a figure.</param>
    public SeriesScales(CheckedSeries series, Func<HeldFigure, decimal?> number)
    {
        _series = series;
        _stretches = series.Held
            .Select(figure => (Period: figure.Key, Number: number(figure.Value)))
            .Where(figure => figure.Number is not null)
            .OrderBy(figure => figure.Period.End)
            .GroupBy(figure => (figure.Period.Months, series.StretchOf(figure.Period.End)))
            .ToDictionary(
                stretch => stretch.Key,
                stretch => new Stretch(
                    [.. stretch.Select(figure => figure.Period.End.Ordinal)],
                    [.. stretch.Select(figure => figure.Number!.Value)],
                    stretch.Min(figure => figure.Number!.Value),
                    stretch.Max(figure => figure.Number!.Value)));
    }

    /// <summary>The scale around a period; null where too few numbers stand.</summary>
    public SeriesScale? Around(Period period) =>
        _stretches.TryGetValue((period.Months, _series.StretchOf(period.End)), out var stretch)
            && stretch.Ends.Length >= Fewest
            ? new SeriesScale(SeriesScale.Median(stretch.NearestTo(period.End.Ordinal)), stretch.Least, stretch.Most)
            : null;

    private sealed record Stretch(int[] Ends, decimal[] Numbers, decimal Least, decimal Most)
    {
        public decimal[] NearestTo(int end)
        {
            var at = Array.BinarySearch(Ends, end);
            var (from, to) = at < 0 ? (~at, ~at) : (at, at);
            while (to - from < Nearest && to - from < Ends.Length)
            {
                var isBefore = to == Ends.Length || (from > 0 && end - Ends[from - 1] <= Ends[to] - end);
                (from, to) = isBefore ? (from - 1, to) : (from, to + 1);
            }

            return Numbers[from..to];
        }
    }
}
