using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>Reads a tagged PDF back: what it says of itself, its structure and text, its links and bookmarks.</summary>
internal sealed partial class PdfReader
{
    private readonly PdfObjects _objects;
    private readonly Dictionary<int, MarkedText> _texts = [];
    private readonly List<Reference> _pages;

    public PdfReader(byte[] file)
    {
        _objects = new PdfObjects(file);
        Catalog = _objects.Dictionary(_objects.Trailer["Root"]);
        Information = _objects.Dictionary(_objects.Trailer["Info"]);
        _pages = [.. _objects.Array(_objects.Dictionary(Catalog["Pages"])["Kids"]).Cast<Reference>()];
        foreach (var page in _pages)
        {
            _texts.Add(page.Number, ReadText(page));
        }

        Root = ReadStructure(_objects.Dictionary(_objects.Dictionary(Catalog["StructTreeRoot"])["K"]), null);
    }

    public Dictionary<string, object?> Catalog { get; }

    public Dictionary<string, object?> Information { get; }

    public StructureNode Root { get; }

    public int PageCount => _pages.Count;

    public PdfObjects Objects => _objects;

    /// <summary>The text of the page with an object's number.</summary>
    public MarkedText TextOf(int pageObject) => _texts[pageObject];

    /// <summary>The number of each page's object, in order.</summary>
    public IReadOnlyList<int> PageObjects => [.. _pages.Select(page => page.Number)];

    public IEnumerable<MarkedText> Texts => _pages.Select(page => _texts[page.Number]);

    public IEnumerable<Dictionary<string, object?>> Pages => _pages.Select(page => _objects.Dictionary(page));

    public IEnumerable<Dictionary<string, object?>> Links => Pages
        .Where(page => page.ContainsKey("Annots"))
        .SelectMany(page => _objects.Array(page["Annots"]))
        .Select(annotation => _objects.Dictionary(annotation));

    /// <summary>The fonts that pages name.</summary>
    public IEnumerable<Dictionary<string, object?>> Fonts => Pages
        .SelectMany(page => _objects.Dictionary(_objects.Dictionary(page["Resources"])["Font"]).Values)
        .Distinct()
        .Select(font => _objects.Dictionary(font));

    /// <summary>Names that links can lead to, with the number of the page.</summary>
    public Dictionary<string, int> Destinations
    {
        get
        {
            var tree = _objects.Dictionary(_objects.Dictionary(Catalog["Names"])["Dests"]);
            return _objects.Array(tree["Names"]).Chunk(2).ToDictionary(
                pair => _objects.Text(pair[0]),
                pair => _pages.IndexOf((Reference)_objects.Array(pair[1])[0]!) + 1);
        }
    }

    /// <summary>The bookmarks with their depth, in order.</summary>
    public List<(int Depth, string Title, string Destination)> Bookmarks
    {
        get
        {
            var found = new List<(int, string, string)>();
            Collect(_objects.Dictionary(Catalog["Outlines"]), 0, found);
            return found;
        }
    }

    private void Collect(Dictionary<string, object?> parent, int depth, List<(int, string, string)> found)
    {
        for (var next = parent.GetValueOrDefault("First"); next is not null;)
        {
            var item = _objects.Dictionary(next);
            found.Add((depth, _objects.Text(item["Title"]), _objects.Text(item["Dest"])));
            Collect(item, depth + 1, found);
            next = item.GetValueOrDefault("Next");
        }
    }

    private MarkedText ReadText(Reference reference)
    {
        var page = _objects.Dictionary(reference);
        var fonts = _objects.Dictionary(_objects.Dictionary(page["Resources"])["Font"]);
        return new MarkedText(
            ((ReadStream)_objects.Resolve(page["Contents"])!).Bytes,
            fonts.ToDictionary(font => font.Key, font => ReadFont(_objects.Dictionary(font.Value))));
    }

    private ReadFont ReadFont(Dictionary<string, object?> font)
    {
        var map = Encoding.ASCII.GetString(((ReadStream)_objects.Resolve(font["ToUnicode"])!).Bytes);
        var widths = _objects.Array(_objects.Dictionary(_objects.Array(font["DescendantFonts"])[0])["W"]);
        return new ReadFont(
            MapOf(map), (int)(double)widths[0]!, [.. _objects.Array(widths[1]).Select(width => (double)width!)]);
    }

    /// <summary>What the numbers of a font's glyphs stand for, by its map.</summary>
    public static Dictionary<int, string> MapOf(string map) => MapLine().Matches(map).ToDictionary(
        line => int.Parse(line.Groups[1].Value, NumberStyles.HexNumber),
        line => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(line.Groups[2].Value)));

    private StructureNode ReadStructure(Dictionary<string, object?> element, Reference? page)
    {
        page = element.GetValueOrDefault("Pg") as Reference ?? page;
        var node = new StructureNode(
            ((Name)element["S"]!).Value,
            element.TryGetValue("A", out var attributes) ? _objects.Dictionary(attributes) : [],
            element.TryGetValue("Alt", out var alt) ? _objects.Text(alt) : null)
        {
            Element = element,
        };
        var kids = _objects.Resolve(element.GetValueOrDefault("K"));
        foreach (var kid in kids as List<object?> ?? (kids is null ? [] : [kids]))
        {
            AddKid(node, _objects.Resolve(kid), page);
        }

        return node;
    }

    private void AddKid(StructureNode node, object? kid, Reference? page)
    {
        switch (kid)
        {
            case double mark:
                AddMark(node, page!, (int)mark);
                break;
            case Dictionary<string, object?> entry when entry.GetValueOrDefault("Type") is Name { Value: "MCR" }:
                AddMark(node, (Reference)entry["Pg"]!, (int)(double)entry["MCID"]!);
                break;
            case Dictionary<string, object?> entry when entry.GetValueOrDefault("Type") is Name { Value: "OBJR" }:
                node.Annotations++;
                node.Objects.Add(_objects.Dictionary(entry["Obj"]));
                break;
            case Dictionary<string, object?> element:
                var inner = ReadStructure(element, page);
                node.Kids.Add(inner);
                node.Content.Add(inner);
                break;
        }
    }

    private void AddMark(StructureNode node, Reference page, int mark)
    {
        node.Content.Add(_texts[page.Number].Of(mark));
        node.Marks.Add((page.Number, mark));
    }

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>\r?$", RegexOptions.Multiline)]
    private static partial Regex MapLine();
}
