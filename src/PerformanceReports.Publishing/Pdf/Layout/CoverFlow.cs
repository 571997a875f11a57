using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.Fonts;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets the cover: a panel in the brand's colour, and the facts of the publication below it.</summary>
internal sealed class CoverFlow(TextFlow text)
{
    private const double PanelHeight = 560;
    private const double DotSpacing = 34;
    private const double DotRadius = 8;

    private static readonly TypeStyle Organisation = new(FontFace.SemiBold, 13, 18, Palette.Paper);
    private static readonly TypeStyle Title = new(FontFace.Bold, 46, 50, Palette.Paper);
    private static readonly TypeStyle Subtitle = new(FontFace.Regular, 19, 25, Palette.OnBrandQuiet);
    private static readonly TypeStyle Detail = new(FontFace.SemiBold, 11, 16, Palette.Brand);
    private static readonly TypeStyle Note = new(FontFace.Regular, 9.6, 13.4, Palette.Quiet, After: 5);

    public FlowBox Compose(CoverBlock cover, TagElement parent)
    {
        var section = parent.Add(new TagElement("Sect") { Title = "Cover" });
        var organisation = Lines(cover.Organisation, Organisation, section.Add(new TagElement("P")));
        var titleStyle = Shrunk(cover.Title);
        var title = Lines(cover.Title, titleStyle, section.Add(new TagElement("H1")));
        var subtitle = Lines(cover.Subtitle, Subtitle, section.Add(new TagElement("P")));
        var details = cover.Details.Select(line => Lines(line, Detail, section.Add(new TagElement("P")))).ToList();
        var notes = cover.Notes.Select(line => Lines(line, Note, section.Add(new TagElement("P")))).ToList();
        return new FlowBox(PageGrid.Bottom - PageGrid.Top, (surface, _) =>
        {
            surface.Fill(0, 0, PageGrid.Width, PanelHeight, Palette.Brand);
            surface.Ornament(GroupOfEight(), PageGrid.Left, PanelHeight - 96);
            TextFlow.Draw(surface, organisation, Organisation, PageGrid.Left, 64);
            TextFlow.Draw(surface, title, titleStyle, PageGrid.Left, 222);
            TextFlow.Draw(surface, subtitle, Subtitle, PageGrid.Left, 234 + (title.Count * titleStyle.Leading));
            var y = PanelHeight + 30;
            y = Stack(surface, details, Detail, y) + 8;
            Stack(surface, notes, Note, y);
        })
        {
            StartsPage = true,
            Bare = true,
            RunningTitle = "",
        };
    }

    /// <summary>A title that is too long for three lines is set smaller.</summary>
    private TypeStyle Shrunk(string title)
    {
        var style = Title;
        while (style.Size > 14 && Lines(title, style, null).Count > 3)
        {
            style = style with { Size = style.Size - 4, Leading = style.Leading - 4 };
        }

        return style;
    }

    private static double Stack(
        PageSurface surface, IEnumerable<IReadOnlyList<TextLine>> paragraphs, TypeStyle style, double top)
    {
        foreach (var lines in paragraphs)
        {
            TextFlow.Draw(surface, lines, style, PageGrid.Left, top);
            top += (lines.Count * style.Leading) + style.After;
        }

        return top;
    }

    /// <summary>The strip of eight that stands beside every benchmark, as the report's sign.</summary>
    private static ChartDrawing GroupOfEight()
    {
        var dots = Enumerable.Range(0, 8).Select(i => (ChartMark)new CircleMark(
            new ChartPoint(DotRadius + (i * DotSpacing), DotRadius),
            DotRadius,
            i == 3 ? Palette.Paper : Palette.OnBrandFaint));
        return new ChartDrawing(8 * DotSpacing, 2 * DotRadius, [.. dots]);
    }

    private IReadOnlyList<TextLine> Lines(string value, TypeStyle style, TagElement? element) =>
        text.Lines([new InlineRun(value)], style, PageGrid.Full.Width, element);
}
