using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The rows of a sheet, read once, with its top known before the first is given.</summary>
internal sealed class Lookahead : IDisposable
{
    // Titles and notes above a table are a page at most.
    private const int RowsLookedAt = 40;

    private readonly IEnumerator<SheetRow> _rest;

    public Lookahead(IEnumerable<SheetRow> rows)
    {
        _rest = rows.GetEnumerator();
        var top = new List<SheetRow>();
        while (top.Count < RowsLookedAt && _rest.MoveNext())
        {
            top.Add(_rest.Current);
        }

        Top = top;
    }

    public IReadOnlyList<SheetRow> Top { get; }

    /// <summary>The rows below one of the top, once.</summary>
    public IEnumerable<SheetRow> Below(int row)
    {
        foreach (var above in Top.Where(above => above.Number > row))
        {
            yield return above;
        }

        while (_rest.MoveNext())
        {
            yield return _rest.Current;
        }
    }

    public void Dispose() => _rest.Dispose();
}
