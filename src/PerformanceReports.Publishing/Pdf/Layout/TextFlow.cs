using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets paragraphs and headings.</summary>
internal sealed class TextFlow(TextShaper shaper, PageDesign design)
{
    private const double NoticePadding = 9;
    private const double NoticeBar = 3;

    private readonly LineBreaker _breaker = new(shaper);

    public TextShaper Shaper { get; } = shaper;

    public PageDesign Design { get; } = design;

    /// <summary>Text as lines of a width.</summary>
    public IReadOnlyList<TextLine> Lines(
        IReadOnlyList<InlineRun> runs, TypeStyle style, double width, TagElement? parent) =>
        _breaker.Break(InlineTags.Tag(runs, style, parent), width);

    /// <summary>A paragraph, line by line, with no line left alone at the foot or head of a page.</summary>
    public List<FlowBox> Paragraph(IReadOnlyList<InlineRun> runs, TypeStyle style, Column column, TagElement parent)
    {
        var lines = Lines(runs, style, column.Width, parent);
        return [.. lines.Select((line, i) => Box(line, style, column) with
        {
            Before = i == 0 ? style.Before : 0,
            After = i == lines.Count - 1 ? style.After : 0,
            KeepsWithNext = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
        })];
    }

    /// <summary>A heading across the page, kept with what follows.</summary>
    public List<FlowBox> Heading(HeadingBlock heading, Column column, TagElement parent)
    {
        var style = Design.Type.Of(heading.Role);
        var opensPage = heading.Role is HeadingRole.Chapter or HeadingRole.Section;
        var boxes = Paragraph([new InlineRun(heading.Text)], style, column, parent.Add(Element(heading.Level)));
        for (var i = 0; i < boxes.Count; i++)
        {
            boxes[i] = boxes[i] with
            {
                KeepsWithNext = true,
                ClearsHang = true,
                StartsPage = opensPage && i == 0,
                OpensGroup = i == 0,
                Anchor = i == 0 ? heading.Anchor : null,
                RunningTitle = opensPage && i == 0 ? heading.Text : null,
            };
        }

        return boxes;
    }

    /// <summary>Text that hangs in the margin column, beside what follows.</summary>
    public FlowBox Hanging(string text, TypeStyle style, string? anchor, TagElement element)
    {
        var lines = Lines([new InlineRun(text)], style, Design.Margin.Width, element);
        var height = lines.Count * style.Leading;

        // Where the page has one column, it stands above what it would hang beside.
        return new FlowBox(
            Design.IsLarge ? height : 0, (surface, top) => Draw(surface, lines, style, Design.Margin.X, top))
        {
            Hang = Design.IsLarge ? 0 : height,
            Before = style.Before,
            After = style.After,
            ClearsHang = true,
            KeepsWithNext = true,
            Anchor = anchor,
        };
    }

    /// <summary>A notice on a tinted ground.</summary>
    public FlowBox Notice(IReadOnlyList<InlineRun> runs, Column column, TagElement parent)
    {
        var style = Design.Type.Notice;
        var inner = column.Indent(NoticeBar + NoticePadding);
        var lines = Lines(runs, style, inner.Width - NoticePadding, parent);
        var height = (lines.Count * style.Leading) + (2 * NoticePadding) - 4;
        return new FlowBox(height, (surface, top) =>
        {
            surface.Ground(column.X, top, column.Width, height, Palette.IllustrativeTint);
            surface.Fill(column.X, top, NoticeBar, height, Palette.Illustrative);
            Draw(surface, lines, style, inner.X, top + NoticePadding - 2);
        })
        {
            Before = 10,
            After = 10,
            ClearsHang = true,
        };
    }

    public static void Draw(
        PageSurface surface, IReadOnlyList<TextLine> lines, TypeStyle style, double x, double top)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            surface.Draw(lines[i], x, top + (i * style.Leading) + style.BaselineOffset);
        }
    }

    /// <summary>The element of a heading.</summary>
    public static TagElement Element(int level) => new("H" + (char)('0' + Math.Clamp(level, 1, 6)));

    private static FlowBox Box(TextLine line, TypeStyle style, Column column) =>
        new(style.Leading, (surface, top) => surface.Draw(line, column.X, top + style.BaselineOffset));
}
