using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets the opening page of a part: its title on a panel, what it holds, and its sections.</summary>
internal sealed class PartFlow(BlockFlow blocks, TextFlow text, ContentsFlow contents)
{
    private const double PanelHeight = 300;
    private const double TextBottom = 44;

    private TypeStyle Title => text.Design.Type.PartTitle;

    private TypeStyle Subtitle => text.Design.Type.PartSubtitle;

    public List<FlowBox> Compose(PartBlock part, TagElement parent)
    {
        var boxes = new List<FlowBox> { Panel(part, parent) };
        boxes.AddRange(blocks.Compose(part.Introduction, parent));
        boxes.AddRange(contents.Compose(part.Sections, text.Design.Text, parent));
        if (boxes.Count > 1)
        {
            boxes[1] = boxes[1] with { Before = 34 };
        }

        return boxes;
    }

    private FlowBox Panel(PartBlock part, TagElement parent)
    {
        var title = Lines(part.Heading.Text, Title, parent.Add(TextFlow.Element(part.Heading.Level)));
        var subtitle = part.Subtitle.Length == 0
            ? []
            : Lines(part.Subtitle, Subtitle, parent.Add(new TagElement("P")));
        var textHeight = (title.Count * Title.Leading) + Subtitle.Before + (subtitle.Count * Subtitle.Leading);
        var height = text.Design.IsLarge
            ? PageGrid.Top + textHeight
            : Math.Max(PanelHeight, PageGrid.Top + textHeight + TextBottom);
        var below = text.Design.IsLarge ? 0 : TextBottom;
        return new FlowBox(height - PageGrid.Top, (surface, _) =>
        {
            surface.Ground(0, 0, PageGrid.Width, height, Palette.Brand);
            var top = height - below - textHeight;
            TextFlow.Draw(surface, title, Title, PageGrid.Left, top);
            top += (title.Count * Title.Leading) + Subtitle.Before;
            TextFlow.Draw(surface, subtitle, Subtitle, PageGrid.Left, top);
        })
        {
            StartsPage = true,
            Bare = true,
            KeepsWithNext = true,
            ClearsHang = true,
            Anchor = part.Heading.Anchor,
            RunningTitle = part.Heading.Text,
        };
    }

    private IReadOnlyList<TextLine> Lines(string value, TypeStyle style, TagElement element) =>
        text.Lines([new InlineRun(value)], style, PageGrid.Full.Width, element);
}
