namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Where something stands in a file, in the words of the program that made it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sheet">The sheet's name; null where the format has no sheets.</param>
/// <param name="Row">The row, from 1; null for the sheet as a whole.</param>
/// <param name="Column">The column, from 0; null for the row as a whole.</param>
public sealed record CellPlace(string File, string? Sheet, int? Row = null, int? Column = null)
{
    /// <summary>The column as spreadsheets name it: A, Z, AA.</summary>
    public static string NameOf(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", new[]
    {
        File,
        Sheet is null ? null : $"sheet {Sheet}",
        Row is null ? null : FormattableString.Invariant($"row {Row}"),
        Column is { } column ? $"column {NameOf(column)}" : null,
    }.Where(part => part is not null));
}
