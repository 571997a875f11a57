using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Tables: checkpoint 15; ISO 14289-1, 7.5.</summary>
internal static class TableChecks
{
    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var named = pdf.Root.All("TH")
            .Where(cell => cell.Element.ContainsKey("ID"))
            .Select(cell => pdf.Objects.Text(cell.Element["ID"]))
            .ToList();
        return
        [
            .. Unless(named.Count == named.Distinct().Count(), "15: two cells have one name"),
            .. Unless(
                named.Order(StringComparer.Ordinal).SequenceEqual(Tree(pdf)), "15: the names are not in their tree"),
            .. pdf.Root.All("Table").SelectMany(table => Table(pdf, table, named)),
        ];
    }

    private static IEnumerable<string> Table(PdfReader pdf, StructureNode table, List<string> named)
    {
        var rows = table.All("TR").ToList();
        var cells = rows.SelectMany(row => row.Kids).ToList();
        var hasGroups = cells.Exists(cell => cell.Attributes.ContainsKey("ColSpan"));
        return
        [
            .. Unless(rows.Select(row => row.Kids.Sum(Span)).Distinct().Count() == 1, "15: rows differ in length"),
            .. Unless(
                cells.Where(cell => cell.Role == "TH").All(cell => cell.Attributes.GetValueOrDefault("Scope")
                    is Name { Value: "Column" or "Row" or "Both" }),
                "15-003: a header cell has no scope"),
            .. Unless(
                rows.Where(row => row.Kids.Exists(cell => cell.Role == "TD")).All(row => row.Kids[0].Role == "TH"),
                "15: a row has no header"),
            .. Unless(
                !hasGroups || cells.Where(cell => cell.Role == "TD").All(cell => Headers(pdf, cell).Count == 3),
                "15: a cell below the heading of a group does not name it"),
            .. cells.SelectMany(cell => Headers(pdf, cell)).Where(name => !named.Contains(name))
                .Select(name => $"15: no cell has the name {name}"),
        ];
    }

    private static int Span(StructureNode cell) =>
        cell.Attributes.TryGetValue("ColSpan", out var span) ? (int)(double)span! : 1;

    private static List<string> Headers(PdfReader pdf, StructureNode cell) =>
        cell.Attributes.TryGetValue("Headers", out var headers)
            ? [.. pdf.Objects.Array(headers).Select(pdf.Objects.Text)]
            : [];

    private static IEnumerable<string> Tree(PdfReader pdf) =>
        pdf.Objects.Dictionary(pdf.Catalog["StructTreeRoot"]).TryGetValue("IDTree", out var tree)
            ? pdf.Objects.Array(pdf.Objects.Dictionary(tree)["Names"]).Chunk(2).Select(pair => pdf.Objects.Text(pair[0]))
            : [];
}
