namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// Writes a laid-out document as tagged PDF 1.7. The same document gives the same bytes: no clock, no chance.
/// </summary>
internal sealed class PdfDocumentWriter
{
    private const string Producer = "Performance Reports";

    private readonly PdfDocument _document;
    private readonly PdfFile _file = new();
    private readonly EmbeddedFonts _fonts = new();
    private readonly List<PdfReference> _pages;

    private PdfDocumentWriter(PdfDocument document)
    {
        _document = document;
        _pages = [.. document.Pages.Select(_ => _file.Reserve())];
    }

    public static byte[] Write(PdfDocument document) => new PdfDocumentWriter(document).Write();

    private byte[] Write()
    {
        var contents = new List<PdfReference>();
        var marks = new List<IReadOnlyList<TagContent>>();
        for (var i = 0; i < _pages.Count; i++)
        {
            _document.Pages[i].Draw();
            var writer = new PageContentWriter(_document.Pages[i], i, _fonts);
            contents.Add(_file.AddStream([], writer.Write()));
            marks.Add(writer.Marks);
            _document.Pages[i].Forget();
        }

        var links = new LinkWriter(_file, _document, _pages).Write();
        var tree = WritePages(contents, links);
        var catalog = Catalog(tree, new StructureWriter(_file, _document, _pages, links).Write(marks));
        return _file.Save(_file.Add(catalog), _file.Add(Information()));
    }

    private PdfReference WritePages(List<PdfReference> contents, List<PlacedLink> links)
    {
        var tree = _file.Reserve();
        var resources = _file.Add(new PdfDictionary { { "Font", _fonts.Embed(_file) } });
        var annotations = links.ToLookup(placed => placed.Page, placed => placed.Annotation);
        for (var i = 0; i < _pages.Count; i++)
        {
            var page = PdfDictionary.OfType("Page");
            page.Add("Parent", tree);
            page.Add("MediaBox", PdfArray.Of(0, 0, _document.Pages[i].Width, _document.Pages[i].Height));
            page.Add("Resources", resources);
            page.Add("Contents", contents[i]);
            page.Add("StructParents", i);
            page.Add("Tabs", "S");
            if (annotations.Contains(i))
            {
                page.Add("Annots", PdfArray.Of(annotations[i]));
            }

            _file.Set(_pages[i], page);
        }

        var dictionary = PdfDictionary.OfType("Pages");
        dictionary.Add("Kids", PdfArray.Of(_pages));
        dictionary.Add("Count", _pages.Count);
        _file.Set(tree, dictionary);
        return tree;
    }

    private PdfDictionary Catalog(PdfReference pages, PdfReference structure)
    {
        var attachments = new AttachmentWriter(_file, _document).Write();
        var catalog = PdfDictionary.OfType("Catalog");
        catalog.Add("Pages", pages);
        catalog.Add("Lang", new PdfText(_document.Properties.Language));
        catalog.Add("MarkInfo", new PdfDictionary { { "Marked", true } });
        catalog.Add("StructTreeRoot", structure);
        catalog.Add("ViewerPreferences", new PdfDictionary { { "DisplayDocTitle", true } });
        catalog.Add("Metadata", Metadata());
        catalog.Add("OutputIntents", PdfArray.Of(OutputIntent()));
        catalog.Add("Names", Names(attachments));
        catalog.Add("PageLabels", new PdfDictionary
        {
            { "Nums", PdfArray.Of(0, new PdfDictionary { { "S", "D" } }) },
        });
        if (new OutlineWriter(_file, _document.Bookmarks).Write() is { } outline)
        {
            catalog.Add("Outlines", outline);
            catalog.Add("PageMode", "UseOutlines");
        }

        if (attachments.Count > 0)
        {
            catalog.Add("AF", PdfArray.Of(attachments.Select(attachment => attachment.Specification)));
        }

        return catalog;
    }

    private PdfReference Metadata()
    {
        var dictionary = PdfDictionary.OfType("Metadata");
        dictionary.Add("Subtype", "XML");
        return _file.AddStream(dictionary, XmpMetadata.Write(_document.Properties, Producer), compress: false);
    }

    private PdfDictionary OutputIntent()
    {
        var profile = _file.AddStream(new PdfDictionary { { "N", 3 } }, SrgbProfile.Create());
        var intent = PdfDictionary.OfType("OutputIntent");
        intent.Add("S", "GTS_PDFA1");
        intent.Add("OutputConditionIdentifier", new PdfText("sRGB IEC61966-2.1"));
        intent.Add("Info", new PdfText("sRGB IEC61966-2.1"));
        intent.Add("DestOutputProfile", profile);
        return intent;
    }

    private PdfDictionary Names(List<(string Name, PdfReference Specification)> attachments)
    {
        var names = new PdfDictionary
        {
            { "Dests", NameTree(_document.Destinations.Select(place => (place.Name, (PdfValue)Destination(place)))) },
        };
        if (attachments.Count > 0)
        {
            names.Add("EmbeddedFiles", NameTree(attachments.Select(file => (file.Name, (PdfValue)file.Specification))));
        }

        return names;
    }

    private PdfArray Destination(PdfDestination place) => PdfArray.Of(
        _pages[place.Page], new PdfName("XYZ"), 0, _document.Pages[place.Page].Height - place.Top, 0);

    /// <summary>One leaf: viewers look names up by halving, so they are in order.</summary>
    private static PdfDictionary NameTree(IEnumerable<(string Name, PdfValue Value)> entries) => new()
    {
        {
            "Names",
            PdfArray.Of(entries
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .SelectMany(entry => new[] { new PdfText(entry.Name), entry.Value }))
        },
    };

    private PdfDictionary Information()
    {
        var properties = _document.Properties;
        return new PdfDictionary
        {
            { "Title", new PdfText(properties.Title) },
            { "Author", new PdfText(properties.Author) },
            { "Subject", new PdfText(properties.Subject) },
            { "Producer", new PdfText(Producer) },
            { "CreationDate", PdfDate.Of(properties.Date) },
            { "ModDate", PdfDate.Of(properties.Date) },
        };
    }
}
