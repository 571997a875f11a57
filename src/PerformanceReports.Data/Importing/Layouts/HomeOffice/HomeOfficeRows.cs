using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>Reads the rows of the Home Office's tables.</summary>
internal sealed class HomeOfficeRows(FileReading reading, OffenceCounts counts)
{
    // They record crimes, and have no area of their own.
    private static readonly HashSet<string> OtherBodies = new(StringComparer.OrdinalIgnoreCase)
    {
        "British Transport Police",
        "Action Fraud",
        "CIFAS",
        "UK Finance",
        "Financial Fraud Action UK",
        "FFA UK",
        "National Fraud Intelligence Bureau",
        "NFIB",
        "Report Fraud",
    };

    private readonly ValueReader _values = new(reading);
    private readonly Dictionary<(string Year, string Quarter), QuarterRead> _quarters = [];
    private readonly Dictionary<string, int> _others = new(StringComparer.OrdinalIgnoreCase);

    public void Read(Headings<HomeOfficeColumn> headings, IEnumerable<SheetRow> rows)
    {
        foreach (var row in rows)
        {
            // A note below the table takes one cell.
            if (!headings.AreAgain(row) && row.Cells.Count(cell => !cell.IsEmpty) > 1)
            {
                ReadRow(headings, row);
            }
        }
    }

    /// <summary>Tells the bodies that are no territorial force.</summary>
    public void TellLeftOut()
    {
        if (_others.Count > 0)
        {
            var bodies = _others.OrderBy(body => body.Key, StringComparer.Ordinal).Select(body => body.Key).ToList();
            reading.LeftOut.Add(
                $"{Words.And(bodies)}: no territorial police force ({Words.Count(_others.Values.Sum(), "row", "rows")}).");
        }
    }

    private void ReadRow(Headings<HomeOfficeColumn> headings, SheetRow row)
    {
        var forceText = headings.Of(row, HomeOfficeColumn.Force).Text;
        if (OtherBodies.Contains(forceText))
        {
            _others[forceText] = _others.GetValueOrDefault(forceText) + 1;
            return;
        }

        var quarter = Quarter(headings, row);
        var force = Force(forceText, headings.At(HomeOfficeColumn.Force));
        if (quarter is null || force is null)
        {
            return;
        }

        var offence = counts.Known(new OffenceCutRow(
            headings.Of(row, HomeOfficeColumn.Offence).Text,
            headings.Of(row, HomeOfficeColumn.Group).Text,
            headings.Of(row, HomeOfficeColumn.Subgroup).Text,
            headings.Of(row, HomeOfficeColumn.Code).Text));
        var (cell, at) = (headings.Of(row, HomeOfficeColumn.Number), headings.At(HomeOfficeColumn.Number));
        var isWanted = counts.IsWanted(offence, quarter.Value);
        if (!isWanted)
        {
            counts.AddOther(quarter.Value, force.Value, cell.Text is "0");
        }
        else if (Number(cell, at) is { } number)
        {
            counts.Add(offence, quarter.Value, force.Value, number, reading.Here(at));
        }
    }

    private ForceCode? Force(string text, int? column)
    {
        if (text.Length > 0)
        {
            return reading.Forces.Find(text, column);
        }

        reading.Error(column, "", "No police force stands here.", "Write the force in every row.");
        return null;
    }

    private decimal? Number(SheetCell cell, int? column)
    {
        if (cell.IsEmpty)
        {
            reading.Error(column, "", "The number of offences is missing.", "Write it, 0 where there were none.");
            return null;
        }

        if (_values.Number(cell, column) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number))
        {
            return number;
        }

        reading.Error(
            column, cell.Text, "is not a whole number of offences.", "Check that the column holds counts, not rates.");
        return null;
    }

    private Month? Quarter(Headings<HomeOfficeColumn> headings, SheetRow row)
    {
        var year = headings.Of(row, HomeOfficeColumn.Year).Text;
        var quarter = headings.Of(row, HomeOfficeColumn.Quarter).Text;
        if (!_quarters.TryGetValue((year, quarter), out var read))
        {
            read = QuarterRead.Of(year, quarter);
            _quarters.Add((year, quarter), read);
        }

        var (yearAt, quarterAt) = (headings.At(HomeOfficeColumn.Year), headings.At(HomeOfficeColumn.Quarter));
        if (!read.HasYear)
        {
            reading.Error(
                yearAt, year, year.Length == 0 ? "The financial year is missing." : "is no financial year.",
                "Write it as 2024/25.");
        }

        if (!read.HasQuarter)
        {
            reading.Error(
                quarterAt, quarter,
                quarter.Length == 0 ? "The financial quarter is missing." : "is no financial quarter.",
                "Write 1 for April to June, to 4 for January to March.");
        }

        return read.End is { } end && FigureRules.HasEnded(reading, end, $"{year} quarter {quarter}", quarterAt)
            ? end
            : null;
    }
}
