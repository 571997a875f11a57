using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Content and structure lead to each other: checkpoint 01; order of tabbing, 28-008.</summary>
internal static class ContentChecks
{
    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var texts = pdf.Texts.ToList();
        var pages = pdf.Pages.ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var fault in (IEnumerable<string>)[
                .. Unless(texts[i].Unmarked == 0, "01-005: content is neither tagged nor an artifact"),
                .. Unless(texts[i].IsBalanced && texts[i].Nested == 0, "01-003/004: marked content is nested or open"),
                .. Unless(pages[i]["Tabs"]!.Equals(new Name("S")), "28-008: tabs do not follow the structure"),
                .. Parents(pdf, i, texts[i])])
            {
                yield return $"{fault} (page {i + 1})";
            }
        }

        var marks = pdf.Root.Everything().SelectMany(node => node.Marks).ToList();
        foreach (var fault in Unless(
            marks.Count == marks.Distinct().Count() && marks.Count == texts.Sum(text => text.Numbers.Count),
            "01-005: content is not in the structure, or there twice"))
        {
            yield return fault;
        }
    }

    /// <summary>The way from a page's content back to its element is the way there.</summary>
    private static IEnumerable<string> Parents(PdfReader pdf, int page, MarkedText text)
    {
        var numbers = pdf.Objects.Array(Tree(pdf)["Nums"]);
        var parents = pdf.Objects.Array(numbers[(2 * page) + 1]);
        var number = pdf.PageObjects[page];
        var own = pdf.Root.Everything()
            .SelectMany(node => node.Marks.Where(mark => mark.Page == number).Select(mark => (mark.Mark, node)))
            .ToDictionary(entry => entry.Mark, entry => entry.node);
        return Unless(
            numbers[2 * page]!.Equals((double)page)
                && parents.Count == text.Numbers.Count
                && parents.Select((parent, mark) => ReferenceEquals(
                    pdf.Objects.Dictionary(parent)["S"], own[mark].Element["S"])
                    || pdf.Objects.Dictionary(parent)["S"]!.Equals(own[mark].Element["S"])).All(same => same),
            "01-005: the parent tree does not lead to the content's element");
    }

    private static Dictionary<string, object?> Tree(PdfReader pdf) =>
        pdf.Objects.Dictionary(pdf.Objects.Dictionary(pdf.Catalog["StructTreeRoot"])["ParentTree"]);
}
