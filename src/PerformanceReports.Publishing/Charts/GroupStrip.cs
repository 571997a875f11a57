using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// Where the own force stands among the forces that it is compared with: a dot for each on a line, the best on the
/// left, the own force larger and solid. A group of up to 16 stands by value, the average a tick; more forces stand by
/// rank, because one outlier among all forces would press the rest into one blot.
/// </summary>
public static class GroupStrip
{
    private const int LargestGroup = 16;
    private const double OwnShare = 0.27;
    private const double OtherShare = 0.19;
    private const double DenseShare = 0.11;
    private const double OutlineShare = 0.05;
    private const double TickShare = 0.075;

    /// <summary>Draws the strip.</summary>
    /// <param name="comparison">The forces, best first.</param>
    /// <param name="polarity">What the ends are called, where the size has words.</param>
    /// <param name="size">The size.</param>
    /// <param name="measure">How wide texts are; asked only where the size has words.</param>
    /// <exception cref="ArgumentException">The comparison holds no forces.</exception>
    public static ChartDrawing Draw(
        PublishedComparison comparison, Polarity polarity, GroupStripSize size, TextMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(size);
        ArgumentNullException.ThrowIfNull(measure);
        if (comparison.Forces.Count == 0)
        {
            throw new ArgumentException(
                "A strip needs the forces compared; this comparison has none.", nameof(comparison));
        }

        var isDense = comparison.Forces.Count > LargestGroup;
        IReadOnlyList<double> shares = isDense ? ByRank(comparison) : ByValue(comparison);
        var edge = size.Height * (OwnShare + TickShare);
        var places = shares
            .Select(share => new ChartPoint(edge + (share * (size.Width - (2 * edge))), size.Height / 2))
            .ToList();
        List<ChartMark> marks =
        [
            Line(size, edge),
            .. Others(comparison, places, size.Height, isDense ? DenseShare : OtherShare),
            .. isDense || comparison.MsgAverage is null ? [] : Average(places[^1].X, size.Height),
            .. Own(comparison, places, size.Height),
            .. Words(polarity, size, measure),
        ];
        return new ChartDrawing(size.Width, size.Height + (size.TextSize * 1.2), marks);
    }

    /// <summary>The strip in words, for example "4th of 8 (most similar group): 0.77. Best: Kent, 0.51. ...".</summary>
    public static string AlternativeText(PublishedComparison comparison, Polarity polarity, ValueFormat format)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(format);
        var own = comparison.Forces.FirstOrDefault(force => force.Own);
        var (first, last) = EndWords(polarity);
        var (best, worst) = (comparison.Forces[0], comparison.Forces[^1]);
        var text = $"{comparison.RankText} of {comparison.Of} ({comparison.GroupLabel})"
            + (own is null ? ". " : $": {own.ForceName}, {own.Text}. ")
            + $"{first}: {best.ForceName}, {best.Text}. {last}: {worst.ForceName}, {worst.Text}.";
        return comparison.MsgAverage is { } average ? $"{text} Average: {format.Write(average)}." : text;
    }

    /// <summary>Places from 0 to 1 of each force, and after them of the average.</summary>
    private static List<double> ByValue(PublishedComparison comparison)
    {
        var values = comparison.Forces.Select(force => force.Value).ToList();
        values.Add(comparison.MsgAverage ?? values[0]);
        var (low, high) = (values.Min(), values.Max());
        var isRising = values[0] <= comparison.Forces[^1].Value;
        return [.. values.Select(value => low == high ? 0.5
            : (double)((isRising ? value - low : high - value) / (high - low)))];
    }

    private static List<double> ByRank(PublishedComparison comparison)
    {
        var last = comparison.Forces.Max(force => force.Rank);
        return [.. comparison.Forces.Select(force => last == 1 ? 0.5 : (force.Rank - 1.0) / (last - 1))];
    }

    private static LineMark Line(GroupStripSize size, double edge) => new(
        [new(edge, size.Height / 2), new(size.Width - edge, size.Height / 2)],
        ChartStroke.Solid(ChartPalette.Others, size.Height * OutlineShare))
    {
        Part = ChartPart.Grid,
    };

    private static IEnumerable<CircleMark> Others(
        PublishedComparison comparison, List<ChartPoint> places, double height, double share) =>
        comparison.Forces.Zip(places).Where(pair => !pair.First.Own).Select(pair => new CircleMark(
            pair.Second,
            height * share,
            ChartPalette.Others,
            ChartStroke.Solid(ChartPalette.Baseline, height * OutlineShare))
        {
            Part = ChartPart.Others,
        });

    private static IEnumerable<LineMark> Average(double x, double height) =>
    [
        new([new(x, height * 0.08), new(x, height * 0.92)], ChartStroke.Solid(ChartPalette.Ink, height * TickShare))
        {
            Part = ChartPart.Average,
        },
    ];

    private static IEnumerable<CircleMark> Own(
        PublishedComparison comparison, List<ChartPoint> places, double height) =>
        comparison.Forces.Zip(places).Where(pair => pair.First.Own).Select(pair => new CircleMark(
            pair.Second,
            height * OwnShare,
            ChartPalette.Own,
            ChartStroke.Solid(ChartPalette.Ground, height * TickShare))
        {
            Part = ChartPart.Series1,
        });

    private static IEnumerable<TextMark> Words(Polarity polarity, GroupStripSize size, TextMeasure measure)
    {
        if (size.TextSize == 0)
        {
            return [];
        }

        var baseline = size.Height + size.TextSize;
        var (first, last) = EndWords(polarity);
        var lastLeft = size.Width - measure(last, size.TextSize, false);
        return
        [
            new TextMark(new(0, baseline), first, size.TextSize, ChartPalette.Axis),
            new TextMark(new(lastLeft, baseline), last, size.TextSize, ChartPalette.Axis),
        ];
    }

    private static (string First, string Last) EndWords(Polarity polarity) =>
        polarity == Polarity.NoJudgement ? ("Lowest", "Highest") : ("Best", "Worst");
}
