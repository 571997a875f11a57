using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets terms in the margin column, what they mean beside them.</summary>
internal sealed class DefinitionsFlow(BlockFlow blocks, TextFlow text)
{
    private const double SpaceAbove = 9;

    public List<FlowBox> Compose(DefinitionsBlock definitions, TagElement parent)
    {
        var list = parent.Add(new TagElement("L") { ListNumbering = "None" });
        return [.. definitions.Items.SelectMany(item => Item(item, list.Add(new TagElement("LI"))))];
    }

    private List<FlowBox> Item(Definition item, TagElement parent)
    {
        var style = text.Design.Type.Side with { Before = SpaceAbove };
        var term = text.Hanging(item.Term, style, item.Anchor, parent.Add(new TagElement("Lbl")));
        var meaning = blocks.ComposeInside(item.Meaning, parent.Add(new TagElement("LBody")), text.Design.Text);
        if (meaning.Count == 0)
        {
            return [term with { Height = Math.Max(term.Height, term.Hang), KeepsWithNext = false }];
        }

        meaning[0] = meaning[0] with { Before = 0 };
        return [term, .. meaning];
    }
}
