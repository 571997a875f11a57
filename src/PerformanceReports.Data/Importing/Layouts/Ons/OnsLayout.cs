using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>
/// The ONS police force area data tables: a row an area, a column an offence or an estimate, the year in the title.
/// Table P1 has the numbers; table P3 the rates, with the residents and households that they are per.
/// </summary>
internal sealed class OnsLayout(FileReading reading)
{
    public static bool IsIn(IReadOnlyList<SheetRow> top) => OnsTable.Find(top) is not null;

    public void Read()
    {
        var (tables, areas) = (0, new OnsAreas(reading));
        foreach (var sheet in reading.Sheets())
        {
            using var rows = new Lookahead(sheet.Rows);
            if (OnsTable.Find(rows.Top) is not { } table)
            {
                reading.LeftOut.Add($"Sheet {sheet.Name}: no table by police force area.");
                continue;
            }

            tables++;
            if (table.HoldsChanges)
            {
                reading.LeftOut.Add($"Sheet {sheet.Name}: changes between years.");
                continue;
            }

            var columns = OnsColumns.Of(reading, sheet, table);
            foreach (var row in reading.Counted(rows.Below(table.Areas.Row.Number)))
            {
                if (columns.Count > 0 && areas.Find(table.Areas, row) is { } force)
                {
                    columns.Read(row, force);
                }
            }
        }

        areas.TellLeftOut();
        if (tables == 0)
        {
            reading.Error(
                null, "",
                "No table by police force area was found: none has a title such as \"year ending June 2025\" above the " +
                    "headings \"Area code\" and \"Area name\".",
                "Choose the police force area data tables of the ONS, or the layout that the file has.");
        }
    }
}
