using System.Xml;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>
/// Writes marks as SVG elements. Neighbours that look alike share one element: lines one path, texts one group. Looks
/// are presentation attributes, which a strict Content-Security-Policy allows and a style sheet overrides.
/// </summary>
internal static class SvgMarks
{
    public static void Write(XmlWriter svg, IReadOnlyList<ChartMark> marks)
    {
        for (var start = 0; start < marks.Count;)
        {
            var end = start + 1;
            while (end < marks.Count && LooksLike(marks[start], marks[end]))
            {
                end++;
            }

            WriteAlike(svg, marks[start], marks.Skip(start).Take(end - start));
            start = end;
        }
    }

    private static bool LooksLike(ChartMark first, ChartMark next) => first.Part == next.Part && (first, next) switch
    {
        (LineMark one, LineMark other) => SameStroke(one.Stroke, other.Stroke),
        (TextMark one, TextMark other) => one.Size == other.Size && one.Colour == other.Colour
            && one.Anchor == other.Anchor && one.Bold == other.Bold,
        (CircleMark one, CircleMark other) => one.Fill == other.Fill && SameStroke(one.Stroke, other.Stroke),
        _ => false,
    };

    private static bool SameStroke(ChartStroke? one, ChartStroke? other) =>
        one is null || other is null
            ? one == other
            : one.Colour == other.Colour && one.Width == other.Width && one.Dashes.SequenceEqual(other.Dashes);

    private static void WriteAlike(XmlWriter svg, ChartMark mark, IEnumerable<ChartMark> alike)
    {
        switch (mark)
        {
            case LineMark line:
                WriteLines(svg, line, alike.Cast<LineMark>());
                break;
            case TextMark text:
                WriteTexts(svg, text, alike.Cast<TextMark>());
                break;
            case CircleMark circle:
                WriteCircles(svg, circle, alike.Cast<CircleMark>());
                break;
            case RectangleMark rectangle:
                WriteRectangle(svg, rectangle);
                break;
            default:
                throw new NotSupportedException($"SVG has no drawing for the mark {mark.GetType().Name}.");
        }
    }

    private static void WriteLines(XmlWriter svg, LineMark line, IEnumerable<LineMark> alike)
    {
        Start(svg, "path", line);
        svg.WriteAttributeString("fill", "none");
        WriteStroke(svg, line.Stroke);
        if (line.Points.Count > 2)
        {
            svg.WriteAttributeString("stroke-linejoin", "round");
        }

        svg.WriteAttributeString("d", SvgPath.Data(alike));
        svg.WriteEndElement();
    }

    private static void WriteStroke(XmlWriter svg, ChartStroke stroke)
    {
        svg.WriteAttributeString("stroke", stroke.Colour);
        if (stroke.Width != 1)
        {
            svg.WriteAttributeString("stroke-width", SvgNumber.Fine(stroke.Width));
        }

        if (stroke.Dashes.Count > 0)
        {
            svg.WriteAttributeString("stroke-dasharray", string.Join(' ', stroke.Dashes.Select(SvgNumber.Fine)));
        }
    }

    private static void WriteTexts(XmlWriter svg, TextMark text, IEnumerable<TextMark> alike)
    {
        Start(svg, "g", text);
        svg.WriteAttributeString("font-size", SvgNumber.Fine(text.Size));
        svg.WriteAttributeString("fill", text.Colour);
        if (text.Bold)
        {
            svg.WriteAttributeString("font-weight", "bold");
        }

        if (text.Anchor != TextAnchor.Start)
        {
            svg.WriteAttributeString("text-anchor", text.Anchor == TextAnchor.End ? "end" : "middle");
        }

        foreach (var mark in alike)
        {
            svg.WriteStartElement("text");
            svg.WriteAttributeString("x", SvgNumber.Write(mark.Origin.X));
            svg.WriteAttributeString("y", SvgNumber.Write(mark.Origin.Y));
            svg.WriteString(mark.Text);
            svg.WriteEndElement();
        }

        svg.WriteEndElement();
    }

    private static void WriteCircles(XmlWriter svg, CircleMark circle, IEnumerable<CircleMark> alike)
    {
        Start(svg, "g", circle);
        svg.WriteAttributeString("fill", circle.Fill);
        if (circle.Stroke is not null)
        {
            WriteStroke(svg, circle.Stroke);
        }

        foreach (var mark in alike)
        {
            svg.WriteStartElement("circle");
            svg.WriteAttributeString("cx", SvgNumber.Write(mark.Centre.X));
            svg.WriteAttributeString("cy", SvgNumber.Write(mark.Centre.Y));
            svg.WriteAttributeString("r", SvgNumber.Fine(mark.Radius));
            svg.WriteEndElement();
        }

        svg.WriteEndElement();
    }

    private static void WriteRectangle(XmlWriter svg, RectangleMark mark)
    {
        Start(svg, "rect", mark);
        svg.WriteAttributeString("x", SvgNumber.Write(mark.X));
        svg.WriteAttributeString("y", SvgNumber.Write(mark.Y));
        svg.WriteAttributeString("width", SvgNumber.Write(mark.Width));
        svg.WriteAttributeString("height", SvgNumber.Write(mark.Height));
        svg.WriteAttributeString("fill", mark.Fill);
        svg.WriteEndElement();
    }

    /// <summary>Begins an element with the class of its part: "chart-text", "chart-series1" and so on.</summary>
    private static void Start(XmlWriter svg, string element, ChartMark mark)
    {
        svg.WriteStartElement(element);
        svg.WriteAttributeString("class", "chart-" + mark.Part.ToString().ToLowerInvariant());
    }
}
