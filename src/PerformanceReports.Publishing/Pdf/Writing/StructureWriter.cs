namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Writes the structure tree and the way back from content to structure (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(
    PdfFile file,
    PdfDocument document,
    IReadOnlyList<PdfReference> pages,
    IReadOnlyList<PlacedLink> links)
{
    private readonly Dictionary<TagElement, PdfReference> _elements = [];
    private readonly SortedDictionary<string, PdfReference> _named = new(StringComparer.Ordinal);
    private readonly ILookup<TagElement, PlacedLink> _links = links.ToLookup(placed => placed.Link.Element);

    /// <param name="marks">For each page, the content that each of its numbers belongs to.</param>
    public PdfReference Write(IReadOnlyList<IReadOnlyList<TagContent>> marks)
    {
        var tree = file.Reserve();
        Element(document.Root, tree);

        var numbers = new List<PdfValue>();
        for (var page = 0; page < marks.Count; page++)
        {
            numbers.Add(page);
            numbers.Add(PdfArray.Of(marks[page].Select(content => _elements[content.Owner])));
        }

        for (var i = 0; i < links.Count; i++)
        {
            numbers.Add(marks.Count + i);
            numbers.Add(_elements[links[i].Link.Element]);
        }

        var dictionary = PdfDictionary.OfType("StructTreeRoot");
        dictionary.Add("K", _elements[document.Root]);
        if (_named.Count > 0)
        {
            dictionary.Add("IDTree", file.Add(Names()));
        }

        dictionary.Add("ParentTree", file.Add(new PdfDictionary { { "Nums", new PdfArray(numbers) } }));
        dictionary.Add("ParentTreeNextKey", marks.Count + links.Count);
        file.Set(tree, dictionary);
        return tree;
    }

    private PdfReference Element(TagElement element, PdfReference parent)
    {
        var reference = file.Reserve();
        _elements.Add(element, reference);
        var home = FirstPage(element);
        var dictionary = new PdfDictionary { { "S", element.Role }, { "P", parent } };
        if (home is { } page)
        {
            dictionary.Add("Pg", pages[page]);
        }

        dictionary.AddIfPresent("Alt", Text(element.AlternativeText));
        dictionary.AddIfPresent("E", Text(element.Expansion));
        dictionary.AddIfPresent("T", Text(element.Title));
        if (element.Id is { } id)
        {
            dictionary.Add("ID", new PdfText(id));
            _named.Add(id, reference);
        }

        dictionary.AddIfPresent("A", Attributes(element, home));
        var kids = element.Kids.SelectMany(kid => Kids(kid, reference, home)).ToList();
        kids.AddRange(_links[element].Select(placed => ObjectReference(placed.Annotation, pages[placed.Page])));
        if (kids.Count > 0)
        {
            dictionary.Add("K", kids.Count == 1 ? kids[0] : new PdfArray(kids));
        }

        file.Set(reference, dictionary);
        return reference;
    }

    /// <summary>One leaf with every named element, in order of names.</summary>
    private PdfDictionary Names()
    {
        var pairs = _named.SelectMany(entry => new PdfValue[] { new PdfText(entry.Key), entry.Value });
        return new PdfDictionary { { "Names", PdfArray.Of(pairs) } };
    }

    private IEnumerable<PdfValue> Kids(TagKid kid, PdfReference parent, int? home)
    {
        if (kid is TagElement element)
        {
            return [Element(element, parent)];
        }

        return ((TagContent)kid).Places.Select(place => place.Page == home
            ? place.Mark
            : (PdfValue)MarkReference(place.Mark, pages[place.Page]));
    }

    private static int? FirstPage(TagElement element)
    {
        var places = element.Kids.OfType<TagContent>().SelectMany(content => content.Places).ToList();
        return places.Count == 0 ? null : places[0].Page;
    }

    private static PdfDictionary MarkReference(int mark, PdfReference page)
    {
        var reference = PdfDictionary.OfType("MCR");
        reference.Add("Pg", page);
        reference.Add("MCID", mark);
        return reference;
    }

    private static PdfDictionary ObjectReference(PdfReference annotation, PdfReference page)
    {
        var reference = PdfDictionary.OfType("OBJR");
        reference.Add("Obj", annotation);
        reference.Add("Pg", page);
        return reference;
    }

    private static PdfText? Text(string? text) => text is null ? null : new PdfText(text);

    private PdfDictionary? Attributes(TagElement element, int? home)
    {
        if (element.ListNumbering is { } numbering)
        {
            return new PdfDictionary { { "O", "List" }, { "ListNumbering", numbering } };
        }

        if (element.Bounds is { } box && home is { } page)
        {
            var height = document.Pages[page].Height;
            return new PdfDictionary
            {
                { "O", "Layout" },
                { "Placement", "Block" },
                { "BBox", PdfArray.Of(box.Left, height - box.Bottom, box.Right, height - box.Top) },
            };
        }

        return element.Scope is null && element.ColumnSpan == 1 && element.Headers.Count == 0
            ? null
            : CellAttributes(element);
    }

    private static PdfDictionary CellAttributes(TagElement element)
    {
        var attributes = new PdfDictionary { { "O", "Table" } };
        if (element.Scope is { } scope)
        {
            attributes.Add("Scope", scope);
        }

        if (element.ColumnSpan > 1)
        {
            attributes.Add("ColSpan", element.ColumnSpan);
        }

        if (element.Headers.Count > 0)
        {
            attributes.Add("Headers", PdfArray.Of(element.Headers.Select(name => new PdfText(name))));
        }

        return attributes;
    }
}
