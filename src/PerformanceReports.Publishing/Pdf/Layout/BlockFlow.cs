using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Turns blocks into boxes, and puts their elements into the structure in the same order: the order of reading.
/// </summary>
internal sealed class BlockFlow
{
    private const double LeadWidth = 420;

    private readonly TextFlow _text;
    private readonly ListFlow _lists;
    private readonly DefinitionsFlow _definitions;
    private readonly TableFlow _tables;
    private readonly FigureFlow _figures;
    private readonly TallyFlow _tallies;
    private readonly ContentsFlow _contents;
    private readonly CoverFlow _cover;
    private readonly PartFlow _parts;

    public BlockFlow(TextShaper shaper, PageDesign design, IReadOnlyList<HeadingBlock> listed)
    {
        _text = new TextFlow(shaper, design);
        _lists = new ListFlow(this, _text);
        _definitions = new DefinitionsFlow(this, _text);
        _tables = new TableFlow(_text);
        _figures = new FigureFlow(_text);
        _tallies = new TallyFlow(_text);
        _contents = new ContentsFlow(_text, listed);
        _cover = new CoverFlow(_text);
        _parts = new PartFlow(this, _text, _contents);
    }

    /// <summary>Blocks on the grid of the page.</summary>
    public List<FlowBox> Compose(IReadOnlyList<SemanticBlock> blocks, TagElement parent)
    {
        var boxes = new List<FlowBox>();
        var besideHeading = false;
        foreach (var block in blocks)
        {
            var start = boxes.Count;
            boxes.AddRange(Compose(block, parent));
            if (besideHeading && start < boxes.Count)
            {
                // On one line with the heading beside it.
                boxes[start] = boxes[start] with { Before = 0 };
            }

            besideHeading = block is HeadingBlock { Role: HeadingRole.Side };
        }

        return boxes;
    }

    /// <summary>Blocks within another, in the column that it leaves them.</summary>
    public List<FlowBox> ComposeInside(IReadOnlyList<SemanticBlock> blocks, TagElement parent, Column column)
    {
        // The one paragraph of an item needs no element of its own: the item is its element.
        if (blocks is [ParagraphBlock only])
        {
            return _text.Paragraph(only.Runs, _text.Design.Type.ListItem, column, parent);
        }

        var boxes = new List<FlowBox>();
        foreach (var block in blocks)
        {
            if (boxes.Count > 0 && block is ListBlock or ParagraphBlock { Role: ParagraphRole.Note })
            {
                // What leads to a list, or is remarked on, is not left behind by it.
                boxes[^1] = boxes[^1] with { After = 0, KeepsWithNext = true };
            }

            boxes.AddRange(block switch
            {
                ParagraphBlock paragraph => _text.Paragraph(
                    paragraph.Runs, Inside(paragraph.Role), column, parent.Add(new TagElement("P"))),
                ListBlock list => _lists.Compose(list, column, parent, isInner: true),
                _ => Compose(block, parent),
            });
        }

        return boxes;
    }

    private TypeStyle Inside(ParagraphRole role) =>
        role == ParagraphRole.Note ? _text.Design.Type.Note with { Before = 0, After = 0 } : _text.Design.Type.ListItem;

    private List<FlowBox> Compose(SemanticBlock block, TagElement parent) => block switch
    {
        CoverBlock cover => _cover.Compose(cover, parent),
        ContentsBlock => _contents.Compose(parent),
        GroupBlock group => Compose(group.Blocks, parent.Add(new TagElement("Sect") { Title = group.Title })),
        PartBlock part => _parts.Compose(part, parent),
        HeadingBlock { Role: HeadingRole.Side } heading =>
            [Side(heading, parent.Add(TextFlow.Element(heading.Level)))],
        HeadingBlock heading => _text.Heading(heading, PageGrid.Full, parent),
        ParagraphBlock paragraph => Paragraph(paragraph, parent.Add(new TagElement("P"))),
        ListBlock list => _lists.Compose(list, _text.Design.Text, parent),
        DefinitionsBlock definitions => _definitions.Compose(definitions, parent),
        TableBlock table when _text.Design.IsLarge => _tables.Compose(LinearTable.Of(table), PageGrid.Full, parent),
        TableBlock table => _tables.Compose(table, PageGrid.Full, parent),
        TallyBlock tally => _tallies.Compose(tally, parent),
        FiguresBlock figures => _figures.Compose(figures, parent),
        DrawingBlock drawing => [_figures.Inline(drawing, _text.Design.Text, parent)],
        _ => throw new NotSupportedException($"A layout does not know a {block.GetType().Name}."),
    };

    private FlowBox Side(HeadingBlock heading, TagElement element) =>
        _text.Hanging(heading.Text, _text.Design.Type.Side, heading.Anchor, element) with { OpensGroup = true };

    private List<FlowBox> Paragraph(ParagraphBlock paragraph, TagElement element)
    {
        switch (paragraph.Role)
        {
            case ParagraphRole.Notice:
                return [_text.Notice(paragraph.Runs, PageGrid.Full, element)];
            case ParagraphRole.Body:
                return _text.Paragraph(paragraph.Runs, _text.Design.Type.Body, _text.Design.Text, element);
            default:
                var column = _text.Design.IsLarge ? PageGrid.Full : new Column(PageGrid.Left, LeadWidth);
                return [.. _text.Paragraph(paragraph.Runs, _text.Design.Type.Of(paragraph.Role), column, element)
                    .Select(box => box with { ClearsHang = true })];
        }
    }
}
