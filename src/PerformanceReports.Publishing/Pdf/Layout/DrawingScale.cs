using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Makes a drawing larger or smaller, its strokes and words with it.</summary>
internal static class DrawingScale
{
    public static ChartDrawing Enlarge(ChartDrawing drawing, double factor) => factor == 1
        ? drawing
        : new ChartDrawing(
            drawing.Width * factor,
            drawing.Height * factor,
            [.. drawing.Marks.Select(mark => Enlarge(mark, factor))]);

    private static ChartMark Enlarge(ChartMark mark, double factor) => mark switch
    {
        RectangleMark box => new RectangleMark(
            box.X * factor, box.Y * factor, box.Width * factor, box.Height * factor, box.Fill),
        LineMark line => new LineMark(
            [.. line.Points.Select(point => Enlarge(point, factor))], Enlarge(line.Stroke, factor)),
        CircleMark circle => new CircleMark(
            Enlarge(circle.Centre, factor),
            circle.Radius * factor,
            circle.Fill,
            circle.Stroke is { } stroke ? Enlarge(stroke, factor) : null),
        TextMark text => text with { Origin = Enlarge(text.Origin, factor), Size = text.Size * factor },
        _ => throw new NotSupportedException($"A drawing with a {mark.GetType().Name} cannot be enlarged."),
    };

    private static ChartPoint Enlarge(ChartPoint point, double factor) => new(point.X * factor, point.Y * factor);

    private static ChartStroke Enlarge(ChartStroke stroke, double factor) =>
        new(stroke.Colour, stroke.Width * factor, [.. stroke.Dashes.Select(dash => dash * factor)]);
}
