using System.Text;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>Writes lines as the data of one path: absolute starts, then relative steps, which are short.</summary>
internal static class SvgPath
{
    public static string Data(IEnumerable<LineMark> lines)
    {
        var data = new StringBuilder();
        foreach (var line in lines)
        {
            Append(data, line);
        }

        return data.ToString();
    }

    private static void Append(StringBuilder data, LineMark line)
    {
        var (x, y) = At(line.Points[0]);
        data.Append('M').Append(SvgNumber.FromTenths(x));
        AppendNext(data, y);
        var isFirst = true;
        foreach (var point in line.Points.Skip(1))
        {
            var (nextX, nextY) = At(point);
            if (isFirst)
            {
                data.Append('l').Append(SvgNumber.FromTenths(nextX - x));
            }
            else
            {
                AppendNext(data, nextX - x);
            }

            AppendNext(data, nextY - y);
            (x, y, isFirst) = (nextX, nextY, false);
        }
    }

    /// <summary>A minus sign parts numbers by itself.</summary>
    private static void AppendNext(StringBuilder data, int tenths)
    {
        if (tenths >= 0)
        {
            data.Append(' ');
        }

        data.Append(SvgNumber.FromTenths(tenths));
    }

    private static (int X, int Y) At(ChartPoint point) => (SvgNumber.Tenths(point.X), SvgNumber.Tenths(point.Y));
}
