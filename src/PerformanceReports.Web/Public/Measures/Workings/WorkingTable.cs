namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>The numbers that steps are worked from.</summary>
/// <param name="Caption">What they are.</param>
/// <param name="Header">The headings of the columns, that of the rows' headings first.</param>
/// <param name="Rows">A heading and a number for each other column.</param>
public sealed record WorkingTable(
    string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
