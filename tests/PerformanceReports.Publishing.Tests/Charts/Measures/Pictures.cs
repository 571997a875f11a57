using PerformanceReports.Publishing.Charts.Drawing;
using Shouldly;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

/// <summary>What holds of every picture.</summary>
internal static class Pictures
{
    public static void ShouldHaveNoTextOverAnother(this ChartDrawing drawing)
    {
        var boxes = Box.OfTexts(drawing);
        boxes.SelectMany((box, index) => boxes.Skip(index + 1)
                .Where(box.Overlaps)
                .Select(other => $"\"{box.Text}\" and \"{other.Text}\""))
            .ShouldBeEmpty();
    }

    public static void ShouldHoldAllItsMarks(this ChartDrawing drawing)
    {
        Box.OfTexts(drawing).Where(box => !box.IsInside(drawing)).ShouldBeEmpty();
        drawing.Marks.SelectMany(PointsOf)
            .Where(point => point.X < 0 || point.Y < 0 || point.X > drawing.Width || point.Y > drawing.Height)
            .ShouldBeEmpty();
    }

    public static IEnumerable<TextMark> Texts(this ChartDrawing drawing) => drawing.Marks.OfType<TextMark>();

    public static IEnumerable<TMark> Of<TMark>(this ChartDrawing drawing, ChartPart part)
        where TMark : ChartMark => drawing.Marks.OfType<TMark>().Where(mark => mark.Part == part);

    private static IEnumerable<ChartPoint> PointsOf(ChartMark mark) => mark switch
    {
        LineMark line => line.Points,
        CircleMark circle =>
        [
            circle.Centre with { X = circle.Centre.X - circle.Radius, Y = circle.Centre.Y - circle.Radius },
            circle.Centre with { X = circle.Centre.X + circle.Radius, Y = circle.Centre.Y + circle.Radius },
        ],
        RectangleMark box => [new(box.X, box.Y), new(box.X + box.Width, box.Y + box.Height)],
        _ => [],
    };
}
