using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Annotations, links and bookmarks: checkpoints 28 and 17; ISO 19005-3, 6.3 and 6.5.</summary>
internal static class LinkChecks
{
    private const int Print = 4;

    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var tagged = pdf.Root.All("Link").SelectMany(link => link.Objects).ToList();
        return
        [
            .. pdf.Links.SelectMany(link => Link(pdf, link)),
            .. Unless(tagged.Count == pdf.Links.Count(), "28-010/011: a link is not in the structure, or there twice"),
            .. Unless(
                pdf.Root.Everything().All(node => node.Annotations == 0 || node.Role == "Link"),
                "28-011: a link is not tagged as one"),
            .. Unless(
                pdf.Root.All("Link").All(link => link.Annotations > 0 && link.Text.Trim().Length > 0),
                "28-012: a Link leads nowhere or says nothing"),
            .. pdf.Bookmarks.Where(bookmark => !pdf.Destinations.ContainsKey(bookmark.Destination))
                .Select(bookmark => $"17: the bookmark \"{bookmark.Title}\" leads nowhere"),
        ];
    }

    private static IEnumerable<string> Link(PdfReader pdf, Dictionary<string, object?> link)
    {
        var action = pdf.Objects.Dictionary(link["A"]);
        var kind = ((Name)action["S"]!).Value;
        return
        [
            .. Unless(link["Subtype"]!.Equals(new Name("Link")), "28: an annotation is no link"),
            .. Unless(
                link.TryGetValue("Contents", out var words) && pdf.Objects.Text(words).Length > 0,
                "28-012: a link does not say in words where it leads"),
            .. Unless(link["F"]!.Equals((double)Print), "PDF/A 6.3.2: an annotation is not printed"),
            .. Unless(link.ContainsKey("StructParent"), "28-010: a link does not lead to its element"),
            .. Unless(kind is "GoTo" or "URI", $"PDF/A 6.5.1: the action {kind} is not allowed"),
            .. Unless(
                kind != "GoTo" || pdf.Destinations.ContainsKey(pdf.Objects.Text(action["D"])),
                "28: a link leads nowhere"),
            .. Unless(
                kind != "URI" || ((byte[])action["URI"]!).All(letter => letter is > 32 and < 127),
                "28: an address is not written in ASCII"),
        ];
    }
}
