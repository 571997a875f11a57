using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The headings of one table, and where their columns are.</summary>
/// <param name="row">The row that they stand in, the last of them where they take two.</param>
/// <typeparam name="T">The layout's columns.</typeparam>
internal sealed class Headings<T>(SheetRow row)
    where T : struct, Enum
{
    private readonly Dictionary<T, int> _columns = [];
    private readonly List<(T Column, int At, string Text)> _doubled = [];

    /// <summary>How many columns are named.</summary>
    public int Count => _columns.Count;

    public SheetRow Row => row;

    /// <summary>Columns named a second time.</summary>
    public IReadOnlyList<(T Column, int At, string Text)> Doubled => _doubled;

    public void Add(T column, int at, string text)
    {
        if (!_columns.TryAdd(column, at))
        {
            _doubled.Add((column, at, text));
        }
    }

    /// <summary>Where a column is, from 0; null where the table has none.</summary>
    public int? At(T column) => _columns.TryGetValue(column, out var at) ? at : null;

    public bool Has(T column) => _columns.ContainsKey(column);

    /// <summary>A row's cell in a column; empty where the table has none.</summary>
    public SheetCell Of(SheetRow cells, T column) =>
        _columns.TryGetValue(column, out var at) ? cells[at] : SheetCell.Empty;

    /// <summary>Whether a row says the headings again, as where tables were put one below the other.</summary>
    public bool AreAgain(SheetRow cells) => _columns.Values.All(
        at => !row[at].IsEmpty && string.Equals(row[at].Text, cells[at].Text, StringComparison.Ordinal));
}
