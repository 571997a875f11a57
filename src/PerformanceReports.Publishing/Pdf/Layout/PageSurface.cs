using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.Fonts;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>A page that is drawn on, with what is known of the whole document by then.</summary>
internal sealed class PageSurface(
    PdfPage page, int number, PageNumbers numbers, TextShaper shaper, PageDesign design)
{
    private const double UnderlineOffset = 1.9;
    private const double WatermarkLength = 760;

    /// <summary>The page's number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Where everything is.</summary>
    public PageNumbers Numbers { get; } = numbers;

    /// <summary>Draws a line of text, its live links included.</summary>
    public void Draw(TextLine line, double x, double baseline, bool underlineLinks = true)
    {
        foreach (var piece in line.Pieces)
        {
            var style = piece.Run.Style;
            List<PageMark> marks =
                [new GlyphMark(style.Face, style.Size, Ink(style.Colour), x + piece.X, baseline, piece.Glyphs)];
            if (piece.Run is { Link: { } target, Content: { } content })
            {
                var right = Math.Min(x + piece.X + piece.Width, x + line.Width);
                Link(content.Owner, target, piece.Run.Text, new PdfBox(
                    x + piece.X, baseline - (0.8 * style.Size), right, baseline + (0.3 * style.Size)));
                if (underlineLinks)
                {
                    marks.Add(Underline(x + piece.X, right, baseline, Ink(style.Colour)));
                }
            }

            page.Items.Add(new PageItem(piece.Run.Content, ArtifactKind.Layout, marks));
        }
    }

    /// <summary>
    /// Draws one line of text that is not read out, cut where the room ends, and gives its width.
    /// </summary>
    public double Artifact(
        string text, TypeStyle style, double x, double baseline, double room, ArtifactKind kind, bool toLeft = false)
    {
        var shaped = Fitting(text, style, room);
        var width = shaped.Width(style.Size);
        page.Items.Add(new PageItem(null, kind,
        [
            new GlyphMark(
                style.Face, style.Size, Ink(style.Colour), toLeft ? x - width : x, baseline, shaped.Glyphs),
        ]));
        return width;
    }

    /// <summary>Draws a filled rectangle that is not read out.</summary>
    public void Fill(double x, double y, double width, double height, string colour) => page.Items.Add(new PageItem(
        null, ArtifactKind.Layout, [new VectorMark(new RectangleMark(0, 0, width, height, colour), x, y)]));

    /// <summary>Draws a ground for text to stand on, where the design has such.</summary>
    public void Ground(double x, double y, double width, double height, string colour)
    {
        if (!design.IsLarge)
        {
            Fill(x, y, width, height, colour);
        }
    }

    /// <summary>Draws a word across the page, behind all else; not read out.</summary>
    public void Watermark(string text)
    {
        var style = new TypeStyle(FontFace.Bold, 96, 96, Palette.Watermark);
        var shaped = shaper.Shape(text, style.Face);
        var size = Math.Min(style.Size, WatermarkLength / shaped.Width(1));
        var half = shaped.Width(size) / 2 * Math.Sqrt(0.5);
        page.Items.Insert(0, new PageItem(null, ArtifactKind.Watermark,
        [
            new GlyphMark(
                style.Face, size, style.Colour, (page.Width / 2) - half, (page.Height / 2) + half, shaped.Glyphs)
            {
                Rising = true,
            },
        ]));
    }

    /// <summary>Draws a horizontal rule that is not read out.</summary>
    public void Rule(Column column, double y, string colour, double width, ArtifactKind kind = ArtifactKind.Layout)
    {
        var line = new LineMark([new(0, 0), new(column.Width, 0)], ChartStroke.Solid(colour, width));
        page.Items.Add(new PageItem(null, kind, [new VectorMark(line, column.X, y)]));
    }

    /// <summary>Draws a row of dots that lead the eye to a page number; not read out.</summary>
    public void Leader(double from, double to, double y)
    {
        // A dash of no length with round ends would be neater; square dots need no further state.
        var line = new LineMark([new(to - from, 0), new(0, 0)], new ChartStroke(Palette.Quiet, 0.6, [0.6, 3.4]));
        page.Items.Add(new PageItem(null, ArtifactKind.Layout, [new VectorMark(line, from, y)]));
    }

    /// <summary>Draws a picture as the content of a figure, and notes where it stands.</summary>
    public void Draw(ChartDrawing drawing, TagElement figure, TagContent content, double x, double y)
    {
        figure.Bounds = new PdfBox(x, y, x + drawing.Width, y + drawing.Height);
        page.Items.Add(new PageItem(content, ArtifactKind.Layout, Marks(drawing, x, y)));
    }

    /// <summary>Draws a picture that is not read out.</summary>
    public void Ornament(ChartDrawing drawing, double x, double y)
    {
        if (!design.IsLarge)
        {
            page.Items.Add(new PageItem(null, ArtifactKind.Layout, Marks(drawing, x, y)));
        }
    }

    private string Ink(string colour) => design.IsLarge ? Palette.Black : colour;

    private static VectorMark Underline(double from, double to, double baseline, string colour) => new(
        new LineMark([new(0, 0), new(to - from, 0)], ChartStroke.Solid(colour, 0.5)), from, baseline + UnderlineOffset);

    private List<PageMark> Marks(ChartDrawing drawing, double x, double y) =>
        [.. drawing.Marks.Select(mark => mark is TextMark text
            ? (PageMark)Text(text, x, y)
            : new VectorMark(mark, x, y))];

    private GlyphMark Text(TextMark mark, double x, double y)
    {
        var face = mark.Bold ? FontFace.SemiBold : FontFace.Regular;
        var shaped = shaper.Shape(mark.Text, face);
        var shift = mark.Anchor switch
        {
            TextAnchor.Middle => shaped.Width(mark.Size) / 2,
            TextAnchor.End => shaped.Width(mark.Size),
            _ => 0,
        };
        return new GlyphMark(
            face, mark.Size, Ink(mark.Colour), x + mark.Origin.X - shift, y + mark.Origin.Y, shaped.Glyphs);
    }

    private ShapedText Fitting(string text, TypeStyle style, double room)
    {
        var shaped = shaper.Shape(text, style.Face);
        for (var length = text.Length - 1; shaped.Width(style.Size) > room && length > 0; length--)
        {
            shaped = shaper.Shape(text[..length].TrimEnd() + "…", style.Face);
        }

        return shaped;
    }

    private void Link(TagElement element, string target, string description, PdfBox box)
    {
        var link = page.Links.Find(link => ReferenceEquals(link.Element, element));
        if (link is null)
        {
            link = new PdfLink(element, target, description);
            page.Links.Add(link);
        }

        link.Boxes.Add(box);
    }
}
