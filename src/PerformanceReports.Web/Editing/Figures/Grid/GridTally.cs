using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>How many entries wait to be taken in, and how many cannot be.</summary>
/// <param name="Pending">Entries that would be taken in.</param>
/// <param name="Errors">Entries among them that have to be mended first.</param>
/// <param name="Warnings">Entries among them that somebody ought to look at.</param>
/// <param name="Clashes">Rows in which a person has to choose between two figures.</param>
public sealed record GridTally(int Pending, int Errors, int Warnings, int Clashes)
{
    public static GridTally Of(IEnumerable<GridRow> rows)
    {
        var all = rows.ToList();
        return new(
            all.Count(row => row.IsPending),
            all.Count(row => row.HasErrors),
            all.Count(row => row is { IsPending: true, HasErrors: false, Findings.Count: > 0 }),
            all.Count(row => row.Clash is not null));
    }

    /// <summary>"3 entries wait to be taken in: 1 has an error, 1 a warning."</summary>
    public string InWords()
    {
        var found = new[]
        {
            Errors == 0 ? null : $"{Wording.Count(Errors, "has an error", "have errors")}",
            Warnings == 0 ? null : $"{Wording.Count(Warnings, "has a warning", "have warnings")}",
            Clashes == 0 ? null : $"{Wording.Count(Clashes, "has two figures to choose from", "have two figures to choose from")}",
        };
        var what = string.Join(", ", found.OfType<string>());
        var waiting = Pending == 0
            ? "Nothing new is entered"
            : $"{Wording.Count(Pending, "entry waits", "entries wait")} to be taken in";
        return what.Length == 0 ? $"{waiting}." : $"{waiting}: {what}.";
    }
}
