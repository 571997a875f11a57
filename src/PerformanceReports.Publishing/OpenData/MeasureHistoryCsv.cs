using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes a measure's history as tidy CSV (standards.md 15): a row for each force and period, counts, denominators,
/// values, intervals and control limits. <see cref="CsvwMetadata"/> describes the columns.
/// </summary>
public static class MeasureHistoryCsv
{
    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Write(MeasureDocument measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var csv = new CsvText();
        foreach (var column in MeasureHistoryColumns.All)
        {
            csv.Data(column.Name);
        }

        csv.End();
        foreach (var row in MeasureHistoryRows.Of(measure))
        {
            foreach (var column in MeasureHistoryColumns.All)
            {
                var cell = column.Cell(measure, row);
                _ = column.IsWords ? csv.Words(cell) : csv.Data(cell);
            }

            csv.End();
        }

        return csv.ToBytes();
    }
}
