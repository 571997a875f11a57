using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// The horizontal scale of a dot plot. It starts at zero unless all values lie far from it, and says so. A force whose
/// value lies so far out that the rest would be pressed into a blot is left beyond the end, and named, and so is the
/// nation's value; an interval that reaches so far is cut off at the end.
/// </summary>
/// <param name="Axis">The scale.</param>
/// <param name="Beyond">The forces beyond its end, best first.</param>
internal sealed record DotPlotScale(ValueAxis Axis, IReadOnlyList<MeasureStanding> Beyond)
{
    private const int MostBeyond = 2;
    private const decimal FarOut = 2;
    private const decimal FarFromZero = 0.4m;

    /// <summary>Whether a value lies within the scale.</summary>
    public bool Holds(decimal value) => value <= Axis.Maximum;

    public static DotPlotScale For(Standings standings, int steps)
    {
        var beyond = new List<MeasureStanding>();
        var within = standings.Forces.OrderBy(force => force.Point.Value).ToList();
        while (beyond.Count < MostBeyond && within.Count > 3 && IsFarOut(within, standings))
        {
            beyond.Add(within[^1]);
            within.RemoveAt(within.Count - 1);
        }

        var most = within[^1].Point.Value * FarOut;
        var drawn = within.SelectMany(Ends)
            .Concat(new[] { standings.GroupAverage, standings.National }.OfType<decimal>())
            .Where(end => end <= most)
            .ToList();
        var (low, high) = (drawn.Min(), drawn.Max());
        var start = low < high * FarFromZero ? Math.Min(0, low) : low;
        var axis = ValueAxis.Between(start, high, steps, standings.Format.Kind);
        return new DotPlotScale(axis, [.. standings.Forces.Where(beyond.Contains)]);
    }

    private static bool IsFarOut(List<MeasureStanding> within, Standings standings)
    {
        var (last, next) = (within[^1], within[^2].Point.Value);
        return last != standings.Own && next > 0 && last.Point.Value > next * FarOut;
    }

    private static IEnumerable<decimal> Ends(MeasureStanding force) =>
        [force.Point.Lower ?? force.Point.Value, force.Point.Value, force.Point.Upper ?? force.Point.Value];
}
