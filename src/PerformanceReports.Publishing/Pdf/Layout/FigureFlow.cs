using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.Fonts;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets figures with their titles and notes, two abreast where they are not wide.</summary>
internal sealed class FigureFlow(TextFlow text)
{
    private const double RowGap = 18;
    private const double LowerShare = 0.82;
    private const double LowestShare = 0.68;

    private static readonly Column LeftHalf = new(PageGrid.Left, ChartSize.PaperHalf.Width);
    private static readonly Column RightHalf =
        new(PageGrid.Right - ChartSize.PaperHalf.Width, ChartSize.PaperHalf.Width);

    public List<FlowBox> Compose(FiguresBlock block, TagElement parent)
    {
        var boxes = new List<FlowBox>();
        var level = block.Level;
        for (var i = 0; i < block.Figures.Count;)
        {
            var abreast = !text.Design.IsLarge
                && i + 1 < block.Figures.Count && !block.Figures[i].Wide && !block.Figures[i + 1].Wide;
            List<SetFigure> row = [Set(block.Figures[i], abreast ? LeftHalf : PageGrid.Full, level, parent)];
            if (abreast)
            {
                row.Add(Set(block.Figures[i + 1], RightHalf, level, parent));
            }

            i += row.Count;
            boxes.Add(Row(row, 0) with
            {
                Lower = steps => Row(row, steps),
                KeepsWithNext = i < block.Figures.Count && block.Figures[i - 1].StandsAbove(block.Figures[i]),
            });
        }

        return boxes;
    }

    /// <summary>A drawing in the column of running text.</summary>
    public FlowBox Inline(DrawingBlock block, Column column, TagElement parent)
    {
        var drawing = block.Draw(text.Design.DrawingText, Measure);
        var element = parent.Add(new TagElement("Figure") { AlternativeText = block.AlternativeText });
        var content = element.AddContent();
        return new FlowBox(drawing.Height, (surface, top) => surface.Draw(drawing, element, content, column.X, top))
        {
            Before = 8,
            After = 8,
        };
    }

    private SetFigure Set(Figure figure, Column column, int level, TagElement parent)
    {
        var type = text.Design.Type;
        var size = column.Width > ChartSize.PaperHalf.Width ? text.Design.Chart : ChartSize.PaperHalf;
        var group = parent.Add(new TagElement("Sect") { Title = figure.Title });
        var heading = group.Add(TextFlow.Element(level));
        var title = text.Lines([new InlineRun(figure.Title)], type.FigureTitle, column.Width, heading);
        var paragraph = group.Add(new TagElement("P"));
        var subtitle = text.Lines([new InlineRun(figure.Subtitle)], type.FigureSubtitle, column.Width, paragraph);
        var element = group.Add(new TagElement("Figure") { AlternativeText = figure.AlternativeText });
        var content = element.AddContent();
        var notes = figure.Notes.SelectMany(note => text.Lines(
            [note], type.FigureNote, column.Width, group.Add(new TagElement("P")))).ToList();
        return new SetFigure(type, column, title, subtitle, element, content, notes)
        {
            Drawings =
            [
                new(() => figure.Draw(size, Measure)),
                new(() => figure.Draw(size with { Height = size.Height * LowerShare }, Measure)),
                new(() => figure.Draw(size with { Height = size.Height * LowestShare }, Measure)),
            ],
        };
    }

    private double Measure(string value, double size, bool bold) =>
        text.Shaper.Measure(value, bold ? FontFace.SemiBold : FontFace.Regular, size);

    /// <summary>Figures side by side: their pictures and notes begin at the same height.</summary>
    private static FlowBox Row(IReadOnlyList<SetFigure> figures, int steps)
    {
        var head = figures.Max(figure => figure.HeadHeight);
        var picture = figures.Max(figure => figure.Drawings[steps].Value.Height);
        var notes = figures.Max(figure => figure.NotesHeight);
        return new FlowBox(head + picture + notes, (surface, top) =>
        {
            foreach (var figure in figures)
            {
                figure.Draw(surface, figure.Drawings[steps].Value, top, head, picture);
            }
        })
        {
            Before = RowGap,
            After = RowGap,
            ClearsHang = true,
            OpensGroup = true,
        };
    }

    private sealed record SetFigure(
        TypeStyles Type,
        Column Column,
        IReadOnlyList<TextLine> Title,
        IReadOnlyList<TextLine> Subtitle,
        TagElement Element,
        TagContent Content,
        IReadOnlyList<TextLine> Notes)
    {
        private const double Gap = 5;

        /// <summary>At its height, and one and two steps lower; drawn when asked for.</summary>
        public required IReadOnlyList<Lazy<ChartDrawing>> Drawings { get; init; }

        public double HeadHeight =>
            (Title.Count * Type.FigureTitle.Leading) + (Subtitle.Count * Type.FigureSubtitle.Leading) + Gap;

        public double NotesHeight => Gap + (Notes.Count * Type.FigureNote.Leading);

        public void Draw(PageSurface surface, ChartDrawing drawing, double top, double head, double picture)
        {
            TextFlow.Draw(surface, Title, Type.FigureTitle, Column.X, top);
            var y = top + (Title.Count * Type.FigureTitle.Leading);
            TextFlow.Draw(surface, Subtitle, Type.FigureSubtitle, Column.X, y);
            surface.Draw(drawing, Element, Content, Column.X, top + head);
            TextFlow.Draw(surface, Notes, Type.FigureNote, Column.X, top + head + picture + Gap);
        }
    }
}
