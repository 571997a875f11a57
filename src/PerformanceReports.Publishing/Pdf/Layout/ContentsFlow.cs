using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets lists of headings with the pages that they stand on. Every line is a link.</summary>
internal sealed class ContentsFlow(TextFlow text, IReadOnlyList<HeadingBlock> listed)
{
    private const double NumberWidthInSizes = 2.55;
    private const double SectionIndent = 14;
    private const double LeaderGap = 5;
    private const double SpaceAbove = 16;

    private double NumberWidth => NumberWidthInSizes * text.Design.Type.ContentsSection.Size;

    /// <summary>The contents of the whole document.</summary>
    public List<FlowBox> Compose(TagElement parent) => Compose(listed, text.Design.Text, parent);

    public List<FlowBox> Compose(IReadOnlyList<HeadingBlock> headings, Column column, TagElement parent)
    {
        var element = parent.Add(new TagElement("TOC"));
        var indents = headings.Any(heading => heading.Role != HeadingRole.Section);
        List<FlowBox> boxes = [.. headings.Select(heading => Entry(
            heading,
            indents && heading.Role == HeadingRole.Section ? column.Indent(SectionIndent) : column,
            element.Add(new TagElement("TOCI"))))];
        if (boxes.Count > 0)
        {
            boxes[0] = boxes[0] with { Before = SpaceAbove };
        }

        return boxes;
    }

    private FlowBox Entry(HeadingBlock heading, Column column, TagElement item)
    {
        var isChapter = heading.Role == HeadingRole.Chapter;
        var style = isChapter ? text.Design.Type.ContentsChapter : text.Design.Type.ContentsSection;
        var reference = item.Add(new TagElement("Reference"));

        // The space keeps the title and the number two words where they are read out.
        var runs = new[] { new InlineRun(heading.Text + " ", Link: "#" + heading.Anchor) };
        var lines = text.Lines(runs, style, column.Width - NumberWidth, reference);
        var content = reference.Kids.OfType<TagElement>().First().AddContent();
        return new FlowBox(lines.Count * style.Leading, (surface, top) =>
        {
            var baseline = top + style.BaselineOffset;
            for (var i = 0; i < lines.Count; i++)
            {
                surface.Draw(lines[i], column.X, baseline + (i * style.Leading), underlineLinks: false);
            }

            baseline += (lines.Count - 1) * style.Leading;
            var number = NumberLine(surface, heading, style, content);
            var start = column.Right - number.Width;
            if (!isChapter)
            {
                surface.Leader(column.X + lines[^1].Width + LeaderGap, start - LeaderGap, baseline - 1);
            }

            surface.Draw(number, start, baseline, underlineLinks: false);
        })
        {
            Before = style.Before,
            KeepsWithNext = isChapter,
        };
    }

    private TextLine NumberLine(PageSurface surface, HeadingBlock heading, TypeStyle style, TagContent content)
    {
        var number = surface.Numbers.Of(heading.Anchor!).ToString(CultureInfo.InvariantCulture);
        var run = new StyledRun(number, style with { Colour = Palette.Brand }, content, "#" + heading.Anchor);
        return new LineBreaker(text.Shaper).Break([run], NumberWidth)[0];
    }
}
