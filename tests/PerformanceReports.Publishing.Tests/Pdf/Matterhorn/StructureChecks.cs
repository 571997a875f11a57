using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Roles, their nesting, lists and figures: checkpoints 02, 09, 13, 16, 19.</summary>
internal static class StructureChecks
{
    private static readonly string[] Cells = ["TH", "TD"];

    /// <summary>What may stand directly within what; roles without an entry may stand anywhere.</summary>
    private static readonly Dictionary<string, string[]> Parents = new()
    {
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TR"] = ["THead", "TBody"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["Lbl"] = ["LI"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    };

    private static readonly Dictionary<string, string[]> Children = new()
    {
        ["Table"] = ["THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = Cells,
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI"],
    };

    private static readonly HashSet<string> Standard =
    [
        "Document", "Sect", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead",
        "TBody", "TR", "TH", "TD", "TOC", "TOCI", "Reference", "Link", "Figure", "Span",
    ];

    private static readonly string[] Numberings =
        ["None", "Disc", "Circle", "Square", "Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha"];

    public static IEnumerable<string> Faults(PdfReader pdf) =>
    [
        .. Unless(pdf.Root.Role == "Document", "02: the root is not the document"),
        .. pdf.Root.Everything().SelectMany(Nesting),
        .. pdf.Root.All("L").SelectMany(List),
        .. pdf.Root.All("Figure").SelectMany(figure => Figure(pdf, figure)),
        .. pdf.Root.All("Span").SelectMany(span => Unless(
            span.Element.TryGetValue("E", out var expansion) && pdf.Objects.Text(expansion).Length > 0,
            $"11: \"{span.Text}\" is set apart for no reason")),
    ];

    private static IEnumerable<string> Nesting(StructureNode node) =>
    [
        .. Unless(Standard.Contains(node.Role), $"02-001: {node.Role} is no standard role"),
        .. node.Kids
            .Where(kid => (Parents.TryGetValue(kid.Role, out var parents) && !parents.Contains(node.Role))
                || (Children.TryGetValue(node.Role, out var children) && !children.Contains(kid.Role)))
            .Select(kid => $"09: {kid.Role} stands in {node.Role}"),
        .. Unless(!Children.ContainsKey(node.Role) || node.Marks.Count == 0, $"09: {node.Role} holds content itself"),
    ];

    private static IEnumerable<string> List(StructureNode list)
    {
        var numbering = list.Attributes.GetValueOrDefault("ListNumbering") is Name name ? name.Value : "";
        var isNumbered = list.Kids.Any(item => item.Kids.Any(kid => kid.Role == "Lbl" && char.IsDigit(kid.Text[0])));
        return
        [
            .. Unless(Numberings.Contains(numbering), "16-001: a list does not say how it is numbered"),
            .. Unless(!isNumbered || numbering == "Decimal", "16-002: a numbered list is not said to be one"),
        ];
    }

    private static IEnumerable<string> Figure(PdfReader pdf, StructureNode figure)
    {
        var box = figure.Attributes.TryGetValue("BBox", out var value)
            ? pdf.Objects.Array(value).Cast<double>().ToList()
            : [];
        return
        [
            .. Unless(figure.AlternativeText is { Length: > 0 }, "13-004: a figure has no alternative text"),
            .. Unless(
                box is [var left, var bottom, var right, var top]
                    && left >= 0 && bottom >= 0 && right <= 596 && top <= 842 && left < right && bottom < top,
                $"13: the figure \"{figure.AlternativeText}\" has no box on its page"),
        ];
    }
}
