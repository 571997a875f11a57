using System.Text;
using System.Xml;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>
/// Writes drawings as SVG to stand in a page: the same text for the same drawing. Pictures carry the class
/// "chart-picture" and each mark the class of its part ("chart-text", "chart-series1"), for forced colours.
/// </summary>
public static class SvgWriter
{
    /// <summary>The fonts asked for: all three have the widths of <see cref="HelveticaMetrics"/>.</summary>
    internal const string Fonts = "Helvetica, Arial, Liberation Sans, sans-serif";

    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Fragment = new() { OmitXmlDeclaration = true };

    /// <summary>A chart, with a title and a description that assistive technology reads.</summary>
    public static string Inline(ChartDrawing drawing, SvgText text)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(text);
        return Write(drawing, svg =>
        {
            svg.WriteAttributeString("role", "img");
            svg.WriteAttributeString("aria-labelledby", $"{text.Id}-title {text.Id}-desc");
            WriteNamed(svg, "title", text.Id, text.Title);
            WriteNamed(svg, "desc", text.Id, text.Description);
        });
    }

    /// <summary>
    /// A small picture to stand in a row: named by <paramref name="label"/>, or hidden from assistive technology
    /// where that is null because the words beside the picture say the same.
    /// </summary>
    public static string Small(ChartDrawing drawing, string? label)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        return Write(drawing, svg =>
        {
            if (label is null)
            {
                svg.WriteAttributeString("aria-hidden", "true");
                return;
            }

            svg.WriteAttributeString("role", "img");
            svg.WriteAttributeString("aria-label", label);
        });
    }

    /// <summary>Begins the root element of a picture this wide and high.</summary>
    internal static void WriteRoot(XmlWriter svg, double width, double height)
    {
        svg.WriteStartElement("svg", Namespace);
        svg.WriteAttributeString("class", "chart-picture");
        svg.WriteAttributeString("width", SvgNumber.Write(width));
        svg.WriteAttributeString("height", SvgNumber.Write(height));
        svg.WriteAttributeString("viewBox", $"0 0 {SvgNumber.Write(width)} {SvgNumber.Write(height)}");
        svg.WriteAttributeString("font-family", Fonts);
    }

    /// <summary>Writes a title or a description with its id.</summary>
    internal static void WriteNamed(XmlWriter svg, string element, string id, string text)
    {
        svg.WriteStartElement(element);
        svg.WriteAttributeString("id", $"{id}-{element}");
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static string Write(ChartDrawing drawing, Action<XmlWriter> name)
    {
        var text = new StringBuilder(4096);
        using (var svg = XmlWriter.Create(text, Fragment))
        {
            WriteRoot(svg, drawing.Width, drawing.Height);
            name(svg);
            SvgMarks.Write(svg, drawing.Marks);
            svg.WriteEndElement();
        }

        return text.ToString();
    }
}
