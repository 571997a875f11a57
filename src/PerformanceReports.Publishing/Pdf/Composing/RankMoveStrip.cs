using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>
/// From which place to which a force moved: a place for each force compared, first on the left, the old one a ring and
/// the new one solid. The same signs as in <see cref="GroupStrip"/>.
/// </summary>
internal static class RankMoveStrip
{
    private const int MostDots = 16;
    private const double Width = 92;
    private const double Height = 12;
    private const double Edge = 4;
    private const double DotRadius = 1.3;
    private const double PlaceRadius = 3.2;

    public static ChartDrawing Draw(int before, int now, int of)
    {
        var (old, current) = (At(before, of), At(now, of));
        var reach = Math.Sign(current.X - old.X) * PlaceRadius;
        return new ChartDrawing(Width, Height,
        [
            .. Enumerable.Range(1, of <= MostDots ? of : 0).Select(place => new CircleMark(
                At(place, of), DotRadius, ChartPalette.Baseline)),
            .. of <= MostDots ? Array.Empty<ChartMark>() : [Line(At(1, of), At(of, of), ChartPalette.Others)],
            Line(old with { X = old.X + reach }, current, ChartPalette.Own),
            new CircleMark(old, PlaceRadius, ChartPalette.Ground, ChartStroke.Solid(ChartPalette.Own, 1)),
            new CircleMark(current, PlaceRadius, ChartPalette.Own),
        ]);
    }

    private static ChartPoint At(int place, int of) =>
        new(Edge + ((Width - (2 * Edge)) * (place - 1) / Math.Max(1, of - 1)), Height / 2);

    private static LineMark Line(ChartPoint from, ChartPoint to, string colour) =>
        new([from, to], ChartStroke.Solid(colour, 1));
}
