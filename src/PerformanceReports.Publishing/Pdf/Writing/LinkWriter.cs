using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Writes link annotations. A link over several lines is one annotation with a box for each.</summary>
internal sealed class LinkWriter(PdfFile file, PdfDocument document, IReadOnlyList<PdfReference> pages)
{
    private const int PrintFlag = 4;

    public List<PlacedLink> Write()
    {
        var placed = new List<PlacedLink>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var link in document.Pages[page].Links)
            {
                var structureNumber = pages.Count + placed.Count;
                placed.Add(new PlacedLink(link, file.Add(Annotation(link, page, structureNumber)), page));
            }
        }

        return placed;
    }

    private PdfDictionary Annotation(PdfLink link, int page, int structureNumber)
    {
        var height = document.Pages[page].Height;
        var around = link.Boxes.Aggregate((left, right) => left.Around(right));
        var annotation = PdfDictionary.OfType("Annot");
        annotation.Add("Subtype", "Link");
        annotation.Add("P", pages[page]);
        annotation.Add("F", PrintFlag);
        annotation.Add("Rect", PdfArray.Of(around.Left, height - around.Bottom, around.Right, height - around.Top));
        annotation.Add("Border", PdfArray.Of(0, 0, 0));
        annotation.Add("Contents", new PdfText(link.Description));
        annotation.Add("StructParent", structureNumber);
        if (link.Boxes.Count > 1)
        {
            annotation.Add("QuadPoints", PdfArray.Of(link.Boxes.SelectMany(box => Corners(box, height))));
        }

        annotation.Add("A", Action(link.Target));
        return annotation;
    }

    private static PdfDictionary Action(string target) => target.StartsWith('#')
        ? new PdfDictionary { { "S", "GoTo" }, { "D", new PdfText(target[1..]) } }
        : new PdfDictionary { { "S", "URI" }, { "URI", new PdfText(AsciiAddress(target)) } };

    // An address in a PDF is ASCII (ISO 32000-1, 12.6.4.7); letters beyond it are written by their bytes.
    private static string AsciiAddress(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && !Ascii.IsValid(target)
            ? address.AbsoluteUri
            : target;

    /// <summary>Upper left, upper right, lower left, lower right: the order that viewers use.</summary>
    private static IEnumerable<PdfValue> Corners(PdfBox box, double height) =>
    [
        box.Left, height - box.Top, box.Right, height - box.Top,
        box.Left, height - box.Bottom, box.Right, height - box.Bottom,
    ];
}
