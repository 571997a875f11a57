using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Sets the cover: a panel in the brand's colour, and the facts of the publication below it.</summary>
internal sealed class CoverFlow(TextFlow text)
{
    private const double PanelHeight = 560;
    private const double OrganisationTop = 64;
    private const double TitleTop = 222;
    private const double DotSpacing = 34;
    private const double DotRadius = 8;

    private TypeStyles Type => text.Design.Type;

    public List<FlowBox> Compose(CoverBlock cover, TagElement parent)
    {
        var section = parent.Add(new TagElement("Sect") { Title = "Cover" });
        var organisation = Lines(cover.Organisation, Type.CoverOrganisation, section.Add(new TagElement("P")));
        var titleStyle = Shrunk(cover.Title);
        var title = Lines(cover.Title, titleStyle, section.Add(new TagElement("H1")));
        var subtitle = Lines(cover.Subtitle, Type.CoverSubtitle, section.Add(new TagElement("P")));
        var subtitleTop = TitleTop + 12 + (title.Count * titleStyle.Leading);
        var details = cover.Details
            .Select(line => Lines(line, Type.CoverDetail, section.Add(new TagElement("P")))).ToList();
        var factsTop = text.Design.IsLarge
            ? subtitleTop + (subtitle.Count * Type.CoverSubtitle.Leading) + 40
            : PanelHeight + 30;
        var notesTop = factsTop + Height(details, Type.CoverDetail) + 8;
        var (fitting, others) = Notes(cover.Notes, section, PageGrid.Bottom - notesTop);
        var page = new FlowBox(PageGrid.Bottom - PageGrid.Top, (surface, _) =>
        {
            surface.Ground(0, 0, PageGrid.Width, PanelHeight, Palette.Brand);
            surface.Ornament(GroupOfEight(), PageGrid.Left, PanelHeight - 96);
            TextFlow.Draw(surface, organisation, Type.CoverOrganisation, PageGrid.Left, OrganisationTop);
            TextFlow.Draw(surface, title, titleStyle, PageGrid.Left, TitleTop);
            TextFlow.Draw(surface, subtitle, Type.CoverSubtitle, PageGrid.Left, subtitleTop);
            Stack(surface, details, Type.CoverDetail, factsTop);
            Stack(surface, fitting, Type.CoverNote, notesTop);
        })
        {
            StartsPage = true,
            Bare = true,
            RunningTitle = "",
        };
        return [page, .. others];
    }

    /// <summary>The notes for which the cover has room, and the others for the page after it.</summary>
    private (List<IReadOnlyList<TextLine>> Fitting, List<FlowBox> Others) Notes(
        IReadOnlyList<string> notes, TagElement section, double room)
    {
        var fitting = new List<IReadOnlyList<TextLine>>();
        var others = new List<FlowBox>();
        foreach (var note in notes)
        {
            var element = section.Add(new TagElement("P"));
            var lines = Lines(note, Type.CoverNote, null);
            room -= Height([lines], Type.CoverNote);
            if (room >= 0 && others.Count == 0)
            {
                fitting.Add(Lines(note, Type.CoverNote, element));
            }
            else
            {
                others.AddRange(text.Paragraph([new InlineRun(note)], Type.Body, PageGrid.Full, element));
            }
        }

        return (fitting, others);
    }

    /// <summary>A title that is too long for three lines is set smaller.</summary>
    private TypeStyle Shrunk(string title)
    {
        var style = Type.CoverTitle;
        while (style.Size > 18 && Lines(title, style, null).Count > 3)
        {
            style = style with { Size = style.Size - 4, Leading = style.Leading - 4 };
        }

        return style;
    }

    private static double Height(IEnumerable<IReadOnlyList<TextLine>> paragraphs, TypeStyle style) =>
        paragraphs.Sum(lines => (lines.Count * style.Leading) + style.After);

    private static void Stack(
        PageSurface surface, IEnumerable<IReadOnlyList<TextLine>> paragraphs, TypeStyle style, double top)
    {
        foreach (var lines in paragraphs)
        {
            TextFlow.Draw(surface, lines, style, PageGrid.Left, top);
            top += (lines.Count * style.Leading) + style.After;
        }
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
