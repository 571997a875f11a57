namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A picture's data as a table (standards.md 9 and 14).</summary>
/// <param name="RowHeading">What heads the column of the rows' headings.</param>
/// <param name="Columns">The other columns.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Notes">What stands above the table: what its marks mean, and that figures are illustrative.</param>
public sealed record PictureTable(
    string RowHeading,
    IReadOnlyList<PictureColumn> Columns,
    IReadOnlyList<PictureRow> Rows,
    IReadOnlyList<string> Notes);
