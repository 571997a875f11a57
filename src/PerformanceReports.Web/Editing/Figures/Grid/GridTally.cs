namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>How many entries wait to be taken in, and how many cannot be.</summary>
/// <param name="Pending">Entries that would be taken in.</param>
/// <param name="Errors">Entries among them that have to be mended first.</param>
/// <param name="Warnings">Entries among them that somebody ought to look at.</param>
public sealed record GridTally(int Pending, int Errors, int Warnings)
{
    public static GridTally Of(IEnumerable<GridRow> rows)
    {
        var all = rows.ToList();
        return new(
            all.Count(row => row.IsPending),
            all.Count(row => row.HasErrors),
            all.Count(row => row.IsPending && row.HasWarnings));
    }
}
