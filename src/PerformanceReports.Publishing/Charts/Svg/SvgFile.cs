using System.Text;
using System.Xml;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Measures;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>
/// A chart as an SVG file of its own: it carries its title, its source and its cautions, because a file travels
/// without the page it came from.
/// </summary>
public static class SvgFile
{
    private const double Margin = 16;
    private const double TitleSize = 18;
    private const double LineSize = 13;
    private const double LineHeight = 18;

    /// <summary>The file's bytes, UTF-8.</summary>
    /// <param name="model">The chart.</param>
    /// <param name="source">Whom to credit, with the licence.</param>
    public static byte[] Write(ChartModel model, string source)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(source);
        var chart = ChartLayout.Draw(model, ChartSize.PageWide, HelveticaMetrics.Measure);
        string[] foot = [.. ChartNotes.For(model), model.Edition, "Source: " + source];
        return Write(new SvgFileWords(model.Title, model.Subtitle, model.AlternativeText, foot), chart);
    }

    /// <summary>The bytes of a picture of a measure, UTF-8.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="source">Whom to credit, with the licence.</param>
    public static byte[] Write(MeasurePicture picture, string source)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(source);
        string[] foot = [.. picture.Notes, picture.Edition, "Source: " + source];
        return Write(new SvgFileWords(picture.Title, picture.Subtitle, picture.AlternativeText, foot), picture.Wide);
    }

    private static byte[] Write(SvgFileWords words, ChartDrawing chart)
    {
        var head = Head(words, chart.Width);
        var headHeight = head[^1].Origin.Y + Margin;
        var foot = Foot(words, chart.Width, chart.Height + LineHeight);
        var height = headHeight + (foot.Count == 0 ? chart.Height : foot[^1].Origin.Y) + Margin;
        using var bytes = new MemoryStream();
        using (var svg = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            SvgWriter.WriteRoot(svg, chart.Width + (2 * Margin), height);
            svg.WriteAttributeString("role", "img");
            svg.WriteAttributeString("aria-labelledby", "chart-title chart-desc");
            SvgWriter.WriteNamed(svg, "title", "chart", words.Title);
            SvgWriter.WriteNamed(svg, "desc", "chart", words.Description);
            SvgMarks.Write(svg, [Ground(chart.Width + (2 * Margin), height)]);
            WriteMoved(svg, 0, head);
            WriteMoved(svg, headHeight, [.. chart.Marks, .. foot]);
            svg.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static RectangleMark Ground(double width, double height) =>
        new(0, 0, width, height, ChartPalette.Ground) { Part = ChartPart.Ground };

    private static List<TextMark> Head(SvgFileWords words, double width)
    {
        var y = Margin + TitleSize;
        var title = Lines(words.Title, TitleSize, width, true, ref y, TitleSize * 1.25);
        y += 1;
        return [.. title, .. Lines(words.Subtitle, LineSize, width, false, ref y, LineHeight)];
    }

    private static List<TextMark> Foot(SvgFileWords words, double width, double y)
    {
        y += LineSize;
        return
        [
            .. words.Foot.Where(text => text.Length > 0)
                .SelectMany(text => Lines(text, LineSize, width, false, ref y, LineHeight)),
        ];
    }

    private static List<TextMark> Lines(
        string text, double size, double width, bool bold, ref double y, double lineHeight)
    {
        var marks = new List<TextMark>();
        foreach (var line in TextWrap.Lines(text, width, line => HelveticaMetrics.Measure(line, size, bold)))
        {
            var colour = bold ? ChartPalette.Ink : ChartPalette.Axis;
            marks.Add(new TextMark(new ChartPoint(0, y), line, size, colour, TextAnchor.Start, bold));
            y += lineHeight;
        }

        return marks;
    }

    private static void WriteMoved(XmlWriter svg, double down, IReadOnlyList<ChartMark> marks)
    {
        svg.WriteStartElement("g");
        svg.WriteAttributeString("transform", $"translate({SvgNumber.Write(Margin)} {SvgNumber.Write(down)})");
        SvgMarks.Write(svg, marks);
        svg.WriteEndElement();
    }
}
