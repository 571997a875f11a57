using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>One table of the ONS police force area data, by its title and headings.</summary>
/// <param name="Title">The title above the table; empty where there is none.</param>
/// <param name="Areas">Where the areas are named.</param>
/// <param name="Columns">The other headings, without marks of footnotes.</param>
/// <param name="End">The last month of the year that the title names; null where it names none.</param>
internal sealed partial record OnsTable(
    string Title, Headings<OnsColumn> Areas, IReadOnlyList<(int At, string Heading)> Columns, Month? End)
{
    // Code or name of the area, and something of it.
    private const int LeastCells = 2;

    private static readonly HeadingNames<OnsColumn> Names = new HeadingNames<OnsColumn>()
        .Add(OnsColumn.Code, "area code", "ons code", "police force area code", "geography code", "geocode")
        .Add(OnsColumn.Name,
            "area name", "area", "police force area", "police force area name", "police force", "force name");

    /// <summary>Whether it holds rates: those are worked out here, and its residents and households taken.</summary>
    public bool HoldsRates => Rates().IsMatch(Title);

    /// <summary>Whether it holds changes between years, of which nothing is taken.</summary>
    public bool HoldsChanges => Changes().IsMatch(Title);

    /// <summary>The table in the top of a sheet; null where there is none.</summary>
    public static OnsTable? Find(IReadOnlyList<SheetRow> top)
    {
        if (Names.Find(top, 1) is not { } areas || areas.Row.Cells.Count(cell => !cell.IsEmpty) < LeastCells)
        {
            return null;
        }

        var above = top.Where(row => row.Number < areas.Row.Number).ToList();
        var lines = above.ConvertAll(row => string.Join(' ', row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)));
        var dated = lines.Find(line => Ending().IsMatch(line));
        var columns = Headings(areas, above.LastOrDefault());
        var end = EndOf(dated ?? "");
        return end is null && !columns.Exists(column => OnsEstimates.KindOf(column.Heading) is not null)
            ? null
            : new OnsTable(dated ?? lines.FirstOrDefault() ?? "", areas, columns, end);
    }

    // A heading may stand in the row above alone, where its cell was merged downwards with an empty one.
    private static List<(int At, string Heading)> Headings(Headings<OnsColumn> areas, SheetRow? above)
    {
        var merged = above?.Number == areas.Row.Number - 1 ? above : null;
        return
        [
            .. Enumerable.Range(0, areas.Row.Cells.Count)
                .Where(at => at != areas.At(OnsColumn.Code) && at != areas.At(OnsColumn.Name))
                .Select(at => (at, HeadingText.Plain((areas.Row[at].IsEmpty ? merged?[at] : areas.Row[at])?.Text ?? "")))
                .Where(column => column.Item2.Length > 0),
        ];
    }

    private static Month? EndOf(string line) =>
        Ending().Match(line) is { Success: true } match
        && CellMonth.TryRead(SheetCell.Of(match.Groups["month"].Value), out var month, out _)
            ? month
            : null;

    [GeneratedRegex(
        @"\b(year|12 months) (ending|to|to the end of|ended)( in)?:? (?<month>\p{L}+ [0-9]{4})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\brates?\b|\bper 1,?000\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rates();

    [GeneratedRegex(@"\bchanges?\b|\bcompared with\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Changes();
}
