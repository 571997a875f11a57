using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>
/// Names for the header cells of a table. Where rows stand under the heading of a group, scope alone does not say that
/// the heading holds for them, so that every cell names what heads it (ISO 14289-1, 7.5).
/// </summary>
internal sealed class HeaderNames
{
    private readonly string? _table;
    private int _groups;
    private int _rows;

    private HeaderNames(string? table) => _table = table;

    /// <summary>The name of the row that is being set; null where the table needs no names.</summary>
    public string? Row => Name('r', _rows);

    /// <summary>What heads the header of the row that is being set.</summary>
    public IReadOnlyList<string> OfRow => _table is null ? [] : [.. Group(), Column(0)!];

    /// <param name="table">The table.</param>
    /// <param name="number">Its number in the document.</param>
    public static HeaderNames For(TableBlock table, int number) => new(
        table.Rows.Any(row => row.HeadsGroup) ? "t" + number.ToString(CultureInfo.InvariantCulture) : null);

    public string? Column(int index) => Name('c', index + 1);

    public string? NextGroup()
    {
        _groups++;
        return Name('g', _groups);
    }

    public void NextRow() => _rows++;

    /// <summary>What heads a cell of the row that is being set.</summary>
    public IReadOnlyList<string> OfCell(int column) => _table is null ? [] : [.. Group(), Row!, Column(column)!];

    private IEnumerable<string> Group() => _groups > 0 ? [Name('g', _groups)!] : [];

    private string? Name(char kind, int number) =>
        _table is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_table}-{kind}{number}");
}
