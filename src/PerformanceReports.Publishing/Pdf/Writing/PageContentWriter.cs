using System.Globalization;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.Fonts;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// Writes the marks of one page as PDF operators. Text objects open and close inside marked content, never across it.
/// </summary>
internal sealed class PageContentWriter(PdfPage page, int pageIndex, EmbeddedFonts fonts)
{
    // Four Bézier curves with control points at this part of the radius differ from a circle by 0.02 per cent.
    private const double CircleHandle = 0.5523;

    private readonly PdfBuffer _out = new();
    private string _fill = "";
    private string _stroke = "";
    private (FontFace Face, double Size)? _font;
    private ChartStroke? _pen;

    /// <summary>The content that each number of marked content on this page belongs to.</summary>
    public List<TagContent> Marks { get; } = [];

    public ReadOnlySpan<byte> Write()
    {
        // Round joins: a line chart's sharp turns would otherwise grow spikes.
        Operator("j", 1);
        for (var i = 0; i < page.Items.Count;)
        {
            var first = page.Items[i];
            Begin(first);
            for (; i < page.Items.Count && Continues(first, page.Items[i]); i++)
            {
                Draw(page.Items[i].Marks);
            }

            _out.Raw("\nEMC\n"u8);
        }

        return _out.Written;
    }

    private static bool Continues(PageItem first, PageItem next) =>
        ReferenceEquals(first.Content, next.Content) && first.Artifact == next.Artifact;

    private void Begin(PageItem item)
    {
        if (item.Content is { } content)
        {
            _out.Name(content.Owner.Role);
            new PdfDictionary { { "MCID", Marks.Count } }.Write(_out);
            content.Places.Add((pageIndex, Marks.Count));
            Marks.Add(content);
            _out.Token("BDC\n");
            return;
        }

        _out.Name("Artifact");
        if (item.Artifact == ArtifactKind.Layout)
        {
            _out.Token("BMC\n");
            return;
        }

        new PdfDictionary { { "Type", "Pagination" }, { "Subtype", item.Artifact.ToString() } }.Write(_out);
        _out.Token("BDC\n");
    }

    private void Draw(IReadOnlyList<PageMark> marks)
    {
        var inText = false;
        foreach (var mark in marks)
        {
            if (mark is GlyphMark != inText)
            {
                _out.Token(inText ? "ET\n" : "BT\n");
                inText = !inText;
            }

            if (mark is GlyphMark glyphs)
            {
                Draw(glyphs);
            }
            else if (mark is VectorMark vector)
            {
                Draw(vector);
            }
        }

        if (inText)
        {
            _out.Token("ET");
        }
    }

    private void Draw(GlyphMark mark)
    {
        Fill(mark.Colour);
        if (_font != (mark.Face, mark.Size))
        {
            _font = (mark.Face, mark.Size);
            _out.Name(EmbeddedFonts.NameOf(mark.Face));
            Operator("Tf", mark.Size);
        }

        Place(mark);
        var subset = fonts.Use(mark.Face);
        _out.Raw("["u8);
        var glyphs = mark.Glyphs.Span;
        for (var start = 0; start < glyphs.Length;)
        {
            var end = start;
            while (end < glyphs.Length - 1 && glyphs[end].Kerning == 0)
            {
                end++;
            }

            Show(subset, glyphs[start..(end + 1)]);
            start = end + 1;
            if (start < glyphs.Length)
            {
                // Numbers between strings move to the left.
                _out.Number(-glyphs[end].Kerning);
            }
        }

        _out.Raw("]TJ\n"u8);
    }

    private void Place(GlyphMark mark)
    {
        var y = page.Height - mark.Baseline;
        if (mark.Rising)
        {
            var half = Math.Sqrt(0.5);
            Operator("Tm", half, half, -half, half, mark.X, y);
        }
        else
        {
            Operator("Tm", 1, 0, 0, 1, Hundredths(mark.X), Hundredths(y));
        }
    }

    private void Show(FontSubset subset, ReadOnlySpan<ShapedGlyph> glyphs)
    {
        Span<byte> bytes = new byte[2 * glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var number = subset.NumberOf(glyphs[i].CodePoint);
            (bytes[2 * i], bytes[(2 * i) + 1]) = ((byte)(number >> 8), (byte)number);
        }

        _out.Literal(bytes);
    }

    private void Draw(VectorMark mark)
    {
        double X(double x) => mark.OffsetX + x;
        double Y(double y) => page.Height - mark.OffsetY - y;
        switch (mark.Shape)
        {
            case RectangleMark box:
                Fill(box.Fill);
                Operator("re", X(box.X), Y(box.Y + box.Height), box.Width, box.Height);
                _out.Token("f\n");
                break;
            case LineMark line:
                Stroke(line.Stroke);
                for (var i = 0; i < line.Points.Count; i++)
                {
                    Operator(
                        i == 0 ? "m" : "l", Hundredths(X(line.Points[i].X)), Hundredths(Y(line.Points[i].Y)));
                }

                _out.Token("S\n");
                break;
            case CircleMark circle:
                Circle(circle, X(circle.Centre.X), Y(circle.Centre.Y));
                break;
            default:
                throw new NotSupportedException($"A PDF page cannot draw a {mark.Shape.GetType().Name}.");
        }
    }

    private void Circle(CircleMark circle, double x, double y)
    {
        Fill(circle.Fill);
        if (circle.Stroke is { } stroke)
        {
            Stroke(stroke);
        }

        // Around an origin of its own: circles of one size are then the same bytes, which compress to nearly none.
        var r = circle.Radius;
        var h = r * CircleHandle;
        _out.Token("q\n");
        Operator("cm", 1, 0, 0, 1, Hundredths(x), Hundredths(y));
        Operator("m", r, 0);
        Operator("c", r, h, h, r, 0, r);
        Operator("c", -h, r, -r, h, -r, 0);
        Operator("c", -r, -h, -h, -r, 0, -r);
        Operator("c", h, -r, r, -h, r, 0);
        _out.Token(circle.Stroke is null ? "f\n" : "b\n");
        _out.Token("Q\n");
    }

    /// <summary>A place to 4 thousandths of a millimetre, which no printer tells from the next.</summary>
    private static double Hundredths(double points) => Math.Round(points, 2);

    private void Fill(string colour)
    {
        if (_fill != colour)
        {
            _fill = colour;
            Colour(colour, "rg");
        }
    }

    private void Stroke(ChartStroke stroke)
    {
        if (_stroke != stroke.Colour)
        {
            _stroke = stroke.Colour;
            Colour(stroke.Colour, "RG");
        }

        if (_pen is not { } pen || pen.Width != stroke.Width)
        {
            Operator("w", stroke.Width);
        }

        if (!(_pen?.Dashes ?? []).SequenceEqual(stroke.Dashes))
        {
            PdfArray.Of(stroke.Dashes.Select(dash => (PdfValue)dash)).Write(_out);
            Operator("d", 0);
        }

        _pen = stroke;
    }

    private void Colour(string colour, string name)
    {
        if (colour.Length != 7 || !int.TryParse(
            colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
        {
            throw new FormatException($"\"{colour}\" is not a colour. Write it as #RRGGBB.");
        }

        Operator(name, (rgb >> 16) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0);
    }

    private void Operator(string name, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
        {
            _out.Number(operand);
        }

        _out.Token(name);
        _out.Raw("\n"u8);
    }
}
