using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>
/// The Home Office's police recorded crime open data tables: a row an offence, force and quarter, usually a sheet a
/// financial year, with sheets of cover and notes. Rows are summed to measures by <c>Measure.Cut</c>.
/// </summary>
internal sealed class HomeOfficeLayout(FileReading reading)
{
    public static bool IsIn(IReadOnlyList<SheetRow> top) => HomeOfficeHeadings.Find(top) is not null;

    public void Read()
    {
        var counts = new OffenceCounts(reading);
        var rows = new HomeOfficeRows(reading, counts);
        var (tables, without) = (0, new List<string>());
        foreach (var sheet in reading.Sheets())
        {
            using var top = new Lookahead(sheet.Rows);
            if (HomeOfficeHeadings.Find(top.Top) is not { } headings)
            {
                without.Add(sheet.Name);
                continue;
            }

            tables++;
            if (HomeOfficeHeadings.AreComplete(reading, headings))
            {
                rows.Read(headings, reading.Counted(top.Below(headings.Row.Number)));
            }
        }

        if (tables == 0)
        {
            reading.Error(
                null, "",
                "No offence table was found: no row has the headings from \"Financial Year\" to \"Number of Offences\".",
                "Choose the open data table for police force areas, or the layout that the file has.");
            return;
        }

        if (without.Count > 0)
        {
            reading.LeftOut.Add(
                $"{(without.Count == 1 ? "Sheet" : "Sheets")} {Words.And(without)}: no offence table.");
        }

        rows.TellLeftOut();
        new OffenceSums(reading, counts).Make();
    }
}
