namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>What every format's rows have in common.</summary>
internal static class RowChecks
{
    /// <summary>The row without empty cells at its end; null where nothing is in it.</summary>
    /// <exception cref="UnreadableFileException">The row is beyond a limit.</exception>
    public static SheetRow? Checked(IReadOnlyList<SheetCell> cells, CellPlace place, SheetLimits limits)
    {
        var width = cells.Count;
        while (width > 0 && cells[width - 1].IsEmpty)
        {
            width--;
        }

        if (width == 0)
        {
            return null;
        }

        if (place.Row > limits.Rows)
        {
            throw TooMany.Rows(place, limits);
        }

        if (width > limits.Columns)
        {
            throw TooMany.Columns(place, width, limits);
        }

        for (var column = 0; column < width; column++)
        {
            if (cells[column].Text.Length > limits.CellCharacters)
            {
                throw TooMany.Characters(place with { Column = column }, limits);
            }
        }

        return new SheetRow(place.Row!.Value, width == cells.Count ? cells : [.. cells.Take(width)]);
    }
}
