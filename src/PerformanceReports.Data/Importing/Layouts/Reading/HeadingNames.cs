using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>How the columns of a layout may be headed.</summary>
/// <typeparam name="T">The layout's columns.</typeparam>
internal sealed class HeadingNames<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _columns = new(StringComparer.Ordinal);

    /// <summary>Adds a column with all its headings.</summary>
    public HeadingNames<T> Add(T column, params ReadOnlySpan<string> written)
    {
        foreach (var heading in written)
        {
            _columns.Add(HeadingText.Key(heading), column);
        }

        return this;
    }

    /// <summary>The row that names most columns, the first of equals; null where none names the least.</summary>
    public Headings<T>? Find(IReadOnlyList<SheetRow> top, int least)
    {
        Headings<T>? best = null;
        for (var at = 0; at < top.Count; at++)
        {
            var found = Read(top[at], at > 0 && top[at - 1].Number == top[at].Number - 1 ? top[at - 1] : null);
            best = found.Count >= least && found.Count > (best?.Count ?? 0) ? found : best;
        }

        return best;
    }

    // A heading may stand in the row above alone, where its cell was merged downwards with an empty one.
    private Headings<T> Read(SheetRow row, SheetRow? above)
    {
        var found = new Headings<T>(row);
        var width = Math.Max(row.Cells.Count, above?.Cells.Count ?? 0);
        for (var column = 0; column < width; column++)
        {
            var text = row[column].IsEmpty && above is not null ? above[column].Text : row[column].Text;
            if (_columns.TryGetValue(HeadingText.Key(text), out var meaning))
            {
                found.Add(meaning, column, text);
            }
        }

        return found;
    }
}
