namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Writes the bookmarks as a tree of linked items (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter(PdfFile file, IReadOnlyList<PdfBookmark> bookmarks)
{
    private int _next;

    /// <summary>The root of the outline; null where there are no bookmarks.</summary>
    public PdfReference? Write()
    {
        if (bookmarks.Count == 0)
        {
            return null;
        }

        var root = file.Reserve();
        var items = Siblings(root, bookmarks[0].Level);
        var dictionary = PdfDictionary.OfType("Outlines");
        dictionary.Add("First", items[0]);
        dictionary.Add("Last", items[^1]);
        dictionary.Add("Count", bookmarks.Count);
        file.Set(root, dictionary);
        return root;
    }

    private List<PdfReference> Siblings(PdfReference parent, int level)
    {
        var references = new List<PdfReference>();
        var items = new List<PdfDictionary>();
        while (_next < bookmarks.Count && bookmarks[_next].Level >= level)
        {
            var bookmark = bookmarks[_next++];
            var reference = file.Reserve();
            var item = new PdfDictionary
            {
                { "Title", new PdfText(bookmark.Title) },
                { "Parent", parent },
                { "Dest", new PdfText(bookmark.Destination) },
            };
            var first = _next;
            var kids = Siblings(reference, level + 1);
            if (kids.Count > 0)
            {
                item.Add("First", kids[0]);
                item.Add("Last", kids[^1]);
                item.Add("Count", _next - first);
            }

            references.Add(reference);
            items.Add(item);
        }

        Connect(references, items);
        return references;
    }

    private void Connect(List<PdfReference> references, List<PdfDictionary> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                items[i].Add("Prev", references[i - 1]);
            }

            if (i < items.Count - 1)
            {
                items[i].Add("Next", references[i + 1]);
            }

            file.Set(references[i], items[i]);
        }
    }
}
