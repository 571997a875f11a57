namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// The vertical scale of a chart. Counts, rates and ratios start at zero; a percentage starts higher where its values
/// are high and close together, and then says so.
/// </summary>
/// <param name="Minimum">The lowest tick, in the chart's unit.</param>
/// <param name="Maximum">The highest tick.</param>
/// <param name="Step">The distance between ticks.</param>
/// <param name="Format">How ticks are written.</param>
public sealed record ValueAxis(decimal Minimum, decimal Maximum, decimal Step, ValueFormat Format)
{
    // Below a quarter of the whole, a percentage is easier to judge against zero than against its neighbours.
    private const decimal HighPercentage = 25;
    private const decimal NarrowRange = 0.4m;

    // A few points must not fill the picture: noise would look like news.
    private const decimal LeastRange = 20;
    private static readonly decimal[] NiceSteps = [1, 2, 2.5m, 5];

    /// <summary>Whether the scale starts above zero.</summary>
    public bool StartsAboveZero => Minimum > 0;

    /// <summary>The ticks, lowest first.</summary>
    public IReadOnlyList<decimal> Ticks =>
        [.. Enumerable.Range(0, (int)((Maximum - Minimum) / Step) + 1).Select(index => Minimum + (index * Step))];

    /// <summary>A tick as readers see it; zero without decimals.</summary>
    public string Write(decimal tick) => tick == 0 ? (Format with { Decimals = 0 }).Write(tick) : Format.Write(tick);

    /// <summary>The scale of a chart in at most <paramref name="steps"/> steps.</summary>
    public static ValueAxis For(ChartModel model, int steps)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        var values = model.Series.SelectMany(Drawn).DefaultIfEmpty(0).ToList();
        var (low, high) = (values.Min(), values.Max());
        return IsNarrow(model.Format.Kind, low, high)
            ? Around(low, high, steps)
            : Nice(Math.Min(0, low), low == 0 && high == 0 ? 1 : Math.Max(0, high), steps, model.Format.Kind);
    }

    /// <summary>A scale of round steps that holds both values; whole steps for a count.</summary>
    internal static ValueAxis Between(decimal low, decimal high, int steps, ValueKind kind) =>
        Nice(low, high > low ? high : low + 1, steps, kind);

    private static IEnumerable<decimal> Drawn(ChartSeries series) =>
        series.Values.OfType<decimal>().Concat(series.Stated.Select(point => point.Value));

    private static ValueAxis Around(decimal low, decimal high, int steps)
    {
        var spare = Math.Max(0, LeastRange - (high - low)) / 2;
        var top = high <= 100 ? Math.Min(100, high + spare) : high;
        return Nice(Math.Min(low, top - LeastRange), top, steps, ValueKind.Percentage);
    }

    private static bool IsNarrow(ValueKind kind, decimal low, decimal high) =>
        kind == ValueKind.Percentage && low >= HighPercentage && high - low < high * NarrowRange;

    private static ValueAxis Nice(decimal low, decimal high, int steps, ValueKind kind)
    {
        var smallest = kind == ValueKind.Count ? 1 : 0.0001m;
        for (var power = smallest; ; power *= 10)
        {
            foreach (var step in NiceSteps.Select(nice => nice * power).Where(step => IsUsable(step, kind)))
            {
                var (minimum, maximum) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
                if ((maximum - minimum) / step <= steps)
                {
                    return new ValueAxis(minimum, maximum, step, new ValueFormat(kind, DecimalsOf(step)));
                }
            }
        }
    }

    private static bool IsUsable(decimal step, ValueKind kind) =>
        kind != ValueKind.Count || decimal.IsInteger(step);

    private static int DecimalsOf(decimal step)
    {
        var decimals = 0;
        for (; !decimal.IsInteger(step); step *= 10)
        {
            decimals++;
        }

        return decimals;
    }
}
