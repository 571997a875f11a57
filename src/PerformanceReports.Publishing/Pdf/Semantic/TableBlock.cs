namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A table with one row of headers; the first cell of every row heads its row.</summary>
/// <param name="Title">What the table holds, for readers who meet it out of its place.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Dense">Whether it only adds to what stands above it, and takes little room.</param>
internal sealed record TableBlock(
    string Title,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows,
    bool Dense = false) : SemanticBlock;
