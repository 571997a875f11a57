using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Turns a semantic document into pages: blocks become boxes, boxes get their places, and only then is anything drawn,
/// when the number of every page is known.
/// </summary>
internal sealed class DocumentLayout
{
    private const double HeaderBaseline = 44;
    private const double FooterBaseline = PageGrid.Height - 34;

    private readonly SemanticDocument _source;
    private readonly PageDesign _design;
    private readonly TextShaper _shaper = new();
    private readonly PdfDocument _document;

    private DocumentLayout(SemanticDocument source, PageDesign design)
    {
        _source = source;
        _design = design;
        _document = new PdfDocument(
            new PdfProperties(
                source.Title,
                source.Author,
                source.Subject,
                source.Language,
                source.Date,
                new PdfProvenance(source.Address, source.Version, source.Sha256)));
    }

    public static LaidOutDocument Lay(SemanticDocument source, PageDesign design) =>
        new DocumentLayout(source, design).Lay();

    private LaidOutDocument Lay()
    {
        var listed = Headings(_source.Blocks).Where(heading => heading.Listed).ToList();
        var boxes = new BlockFlow(_shaper, _design, listed).Compose(_source.Blocks, _document.Root);
        var paginator = new Paginator();
        var placed = paginator.Place(boxes);
        var numbers = new PageNumbers(placed, paginator.PageCount);
        Draw(placed, numbers);
        AddNavigation(listed, numbers);
        _document.Attachments.AddRange(_source.Attachments.Select(file => new PdfAttachment(
            file.FileName, file.MediaType, file.Description, file.Relationship.ToString(), file.Content)));
        return new LaidOutDocument(_document, _shaper.Missing);
    }

    private static IEnumerable<HeadingBlock> Headings(IEnumerable<SemanticBlock> blocks) =>
        blocks.SelectMany(block => block switch
        {
            HeadingBlock heading => [heading],
            PartBlock part => [part.Heading],
            GroupBlock group => Headings(group.Blocks),
            _ => [],
        });

    private void Draw(IReadOnlyList<PlacedBox> placed, PageNumbers numbers)
    {
        var title = "";
        foreach (var onPage in placed.GroupBy(entry => entry.Page))
        {
            var number = onPage.Key + 1;
            List<PlacedBox> boxes = [.. onPage];
            var running = boxes[0].Box.RunningTitle ?? title;
            _document.Pages.Add(new PdfPage(PageGrid.Width, PageGrid.Height, page =>
                Draw(new PageSurface(page, number, numbers, _shaper, _design), boxes, running)));
            title = onPage.Select(entry => entry.Box.RunningTitle).LastOrDefault(found => found is not null) ?? title;
        }
    }

    private void Draw(PageSurface surface, List<PlacedBox> boxes, string running)
    {
        foreach (var (box, _, top) in boxes)
        {
            box.Draw(surface, top);
        }

        if (!boxes[0].Box.Bare)
        {
            DrawRunning(surface, running);
        }

        if (_source.Watermark is { Length: > 0 } watermark)
        {
            surface.Watermark(watermark);
        }
    }

    private void DrawRunning(PageSurface surface, string title)
    {
        const double LeftShare = 0.55;
        const double Between = 16;
        var style = _design.Type.Running;
        var width = PageGrid.Full.Width;
        var place = string.Create(CultureInfo.InvariantCulture, $"Page {surface.Number} of {surface.Numbers.Count}");
        var used = surface.Artifact(
            place, style, PageGrid.Right, FooterBaseline, width, ArtifactKind.Footer, toLeft: true);
        if (_design.IsLarge)
        {
            // Two titles have no room beside each other.
            return;
        }

        surface.Artifact(
            _source.Author, style, PageGrid.Left, FooterBaseline, width - used - Between, ArtifactKind.Footer);
        used = surface.Artifact(
            _source.RunningTitle, style, PageGrid.Left, HeaderBaseline, LeftShare * width, ArtifactKind.Header);
        surface.Artifact(
            title,
            style,
            PageGrid.Right,
            HeaderBaseline,
            width - used - Between,
            ArtifactKind.Header,
            toLeft: true);
        surface.Rule(PageGrid.Full, HeaderBaseline + 7, Palette.Rule, 0.5, ArtifactKind.Header);
    }

    private void AddNavigation(List<HeadingBlock> listed, PageNumbers numbers)
    {
        const double SpaceAbove = 12;
        _document.Bookmarks.AddRange(listed.Select(heading => new PdfBookmark(
            heading.Role == HeadingRole.Section ? 1 : 0, heading.Text, heading.Anchor!)));
        _document.Destinations.AddRange(numbers.Anchors.Select(entry => new PdfDestination(
            entry.Key, entry.Value.Page, entry.Value.Box.StartsPage ? 0 : entry.Value.Top - SpaceAbove)));
    }
}
