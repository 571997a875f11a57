using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// The small line of a measure's recent values in a row: its shape only, from its own lowest to its own highest, with a
/// dot at the latest. The words and figures beside it say the rest.
/// </summary>
public static class Sparkline
{
    private const double StrokeShare = 0.065;
    private const double DotShare = 0.12;

    /// <summary>Draws the line.</summary>
    /// <param name="values">Oldest first; nulls are gaps.</param>
    /// <param name="width">Width in drawing units.</param>
    /// <param name="height">Height in drawing units; strokes follow from it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Width or height is not above zero.</exception>
    public static ChartDrawing Draw(IReadOnlyList<decimal?> values, double width = 96, double height = 24)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        var held = values.OfType<decimal>().ToList();
        if (held.Count == 0)
        {
            return new ChartDrawing(width, height, []);
        }

        var (low, high) = (held.Min(), held.Max());
        var edge = (height * DotShare) + 0.5;
        var points = values.Select((value, index) => value is { } held ? At(index, held) : (ChartPoint?)null).ToList();
        return new ChartDrawing(width, height, Marks(points, height));

        ChartPoint At(int index, decimal value)
        {
            var across = values.Count == 1 ? 1 : (double)index / (values.Count - 1);
            var down = low == high ? 0.5 : (double)((high - value) / (high - low));
            return new ChartPoint(edge + (across * (width - (2 * edge))), edge + (down * (height - (2 * edge))));
        }
    }

    /// <summary>The line in words; an empty text where there is no value.</summary>
    public static string AlternativeText(IReadOnlyList<decimal?> values, ValueFormat format)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(format);
        var held = values.OfType<decimal>().ToList();
        return held.Count == 0
            ? ""
            : $"Recent values: lowest {format.Write(held.Min())}, highest {format.Write(held.Max())}, "
                + $"latest {format.Write(held[^1])}.";
    }

    private static List<ChartMark> Marks(IReadOnlyList<ChartPoint?> points, double height)
    {
        var marks = new List<ChartMark>();
        var stroke = ChartStroke.Solid(ChartPalette.Own, height * StrokeShare);
        var run = new List<ChartPoint>();
        foreach (var point in points.Append(null))
        {
            if (point is { } at)
            {
                run.Add(at);
                continue;
            }

            if (run.Count > 1)
            {
                marks.Add(new LineMark([.. run], stroke) { Part = ChartPart.Series1 });
            }
            else if (run.Count == 1)
            {
                marks.Add(Dot(run[0], height * StrokeShare));
            }

            run.Clear();
        }

        marks.Add(Dot(points.OfType<ChartPoint>().Last(), height * DotShare));
        return marks;
    }

    private static CircleMark Dot(ChartPoint at, double radius) =>
        new(at, radius, ChartPalette.Own) { Part = ChartPart.Series1 };
}
