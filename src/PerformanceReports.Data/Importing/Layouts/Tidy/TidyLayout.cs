using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>A row a figure: measure, force, period end, numerator, denominator, with the columns in any order.</summary>
internal sealed class TidyLayout(FileReading reading)
{
    private readonly TidyRows _rows = new(reading);

    public static bool IsIn(IReadOnlyList<SheetRow> top) => TidyHeadings.Find(top) is not null;

    public void Read()
    {
        var (tables, without) = (0, new List<string>());
        foreach (var sheet in reading.Sheets())
        {
            using var rows = new Lookahead(sheet.Rows);
            if (TidyHeadings.Find(rows.Top) is not { } headings)
            {
                without.Add(sheet.Name);
                continue;
            }

            tables++;
            if (TidyHeadings.AreComplete(reading, headings))
            {
                _rows.Read(headings, reading.Counted(rows.Below(headings.Row.Number)));
            }
        }

        TellTables(tables, without);
        _rows.TellLeftOut();
    }

    private void TellTables(int tables, List<string> without)
    {
        if (tables == 0)
        {
            reading.Error(
                null, "", "No table of figures was found: no row is headed measure, force, period end and numerator.",
                "Give the columns these headings, or choose the layout that the file has.");
        }
        else if (without.Count > 0)
        {
            reading.LeftOut.Add(without.Count == 1
                ? $"Sheet {without[0]} holds no table of figures."
                : $"Sheets {Words.And(without)} hold no table of figures.");
        }
    }
}
