using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets lists: labels hang in the space that their items are indented by.</summary>
internal sealed class ListFlow(BlockFlow blocks, TextFlow text)
{
    private const double BulletIndent = 13;
    private const double LabelGap = 6;
    private const double InnerSpace = 1.5;

    public List<FlowBox> Compose(ListBlock list, Column column, TagElement parent, bool isInner = false)
    {
        var element = parent.Add(new TagElement("L") { ListNumbering = list.Ordered ? "Decimal" : "Disc" });
        var last = (list.Start + list.Items.Count - 1).ToString(CultureInfo.InvariantCulture);
        var style = text.Design.Type.ListItem;
        var indent = list.Ordered
            ? text.Shaper.Measure(last + ".", style.Face, style.Size) + LabelGap
            : BulletIndent;
        return [.. list.Items.SelectMany((item, i) => Item(
            list.Ordered ? (list.Start + i).ToString(CultureInfo.InvariantCulture) + "." : "•",
            item,
            column,
            indent,
            isInner ? InnerSpace : text.Design.Type.ListItem.Before,
            element.Add(new TagElement("LI"))))];
    }

    private List<FlowBox> Item(
        string label, IReadOnlyList<SemanticBlock> item, Column column, double indent, double space, TagElement parent)
    {
        var style = text.Design.Type.ListItem;
        var runs = new[] { new InlineRun(label, Tone: TextTone.Quiet) };
        var line = text.Lines(runs, style, column.Width, parent.Add(new TagElement("Lbl")))[0];
        var boxes = blocks.ComposeInside(item, parent.Add(new TagElement("LBody")), column.Indent(indent));
        if (boxes.Count == 0)
        {
            boxes.Add(new FlowBox(style.Leading, (_, _) => { }));
        }

        var first = boxes[0];
        boxes[0] = first with
        {
            Before = space,
            Draw = (surface, top) =>
            {
                // Numbers end where the indent begins, so that 9 and 10 stand one under the other.
                var x = label == "•" ? column.X + 2 : column.X + indent - LabelGap - line.Width;
                surface.Draw(line, x, top + style.BaselineOffset);
                first.Draw(surface, top);
            },
        };
        boxes[^1] = boxes[^1] with { After = space };
        return boxes;
    }
}
