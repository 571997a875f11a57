using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets a tally: large numbers side by side, in large print one under the other.</summary>
internal sealed class TallyFlow(TextFlow text)
{
    private const double Gap = 14;
    private const double SpaceAround = 14;

    public List<FlowBox> Compose(TallyBlock tally, TagElement parent)
    {
        var list = parent.Add(new TagElement("L") { ListNumbering = "None" });
        var perRow = text.Design.IsLarge ? 1 : tally.Items.Count;
        return [.. tally.Items.Chunk(Math.Max(1, perRow)).Select(row => Row(row, perRow, list))];
    }

    private FlowBox Row(TallyItem[] items, int perRow, TagElement list)
    {
        var (number, label) = (text.Design.Type.TallyNumber, text.Design.Type.TallyLabel);
        var width = (PageGrid.Full.Width - (Gap * (perRow - 1))) / perRow;
        var cells = items.Select((item, i) =>
        {
            var body = list.Add(new TagElement("LI")).Add(new TagElement("LBody"));
            var column = new Column(PageGrid.Left + (i * (width + Gap)), width);

            // The space keeps number and label two words where they are read out.
            var figure = item.Number.ToString(CultureInfo.InvariantCulture) + " ";
            return (
                Column: column,
                Number: text.Lines([new InlineRun(figure)], number, width, body),
                Label: text.Lines([new InlineRun(item.Label)], label, width, body));
        }).ToList();
        var height = number.Leading + (cells.Max(cell => cell.Label.Count) * label.Leading);
        return new FlowBox(height, (surface, top) =>
        {
            foreach (var cell in cells)
            {
                surface.Rule(cell.Column, top - 2, Palette.Brand, 1);
                TextFlow.Draw(surface, cell.Number, number, cell.Column.X, top);
                TextFlow.Draw(surface, cell.Label, label, cell.Column.X, top + number.Leading);
            }
        })
        {
            Before = SpaceAround,
            After = SpaceAround,
            ClearsHang = true,
        };
    }
}
