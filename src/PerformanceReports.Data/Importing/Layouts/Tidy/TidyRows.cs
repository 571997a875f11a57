using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>Reads the rows of tidy tables.</summary>
internal sealed class TidyRows(FileReading reading)
{
    private readonly RowForces _forces = new(reading);
    private readonly TidyPeriods _periods = new(reading);
    private readonly TidyValues _values = new(reading);
    private int _notes;
    private int _averages;
    private int _illustrative;

    public void Read(Headings<TidyColumn> headings, IEnumerable<SheetRow> rows)
    {
        foreach (var row in rows)
        {
            if (!headings.AreAgain(row) && !IsLeftOut(headings, row))
            {
                ReadRow(headings, row);
            }
        }
    }

    /// <summary>Tells what was passed over in all tables.</summary>
    public void TellLeftOut()
    {
        Tell(_notes, "row of text", "rows of text", "below or between the figures");
        Tell(_averages, "row of an average or a rate", "rows of averages and rates", "without a count");
        Tell(_illustrative, "illustrative row", "illustrative rows", ": only published figures are imported");
    }

    private void Tell(int rows, string one, string many, string which)
    {
        if (rows > 0)
        {
            var gap = which.StartsWith(':') ? "" : " ";
            reading.LeftOut.Add($"{Words.Count(rows, one, many)}{gap}{which}.");
        }
    }

    private void ReadRow(Headings<TidyColumn> headings, SheetRow row)
    {
        // All three are read before any is missed: whoever mends a row is told everything at once.
        var measure = Measure(headings, row);
        var force = Force(headings, row);
        var period = _periods.Read(headings, row, measure);
        if (measure is null || force is null || period is null)
        {
            return;
        }

        if (_values.Read(headings, row, measure, period.Value) is { } value)
        {
            reading.Figures.Add(
                new Figure(measure.Slug, force.Value, period.Value, value.Numerator, value.Denominator, value.Symbol),
                reading.Here(headings.At(TidyColumn.Numerator)));
        }
    }

    private Measure? Measure(Headings<TidyColumn> headings, SheetRow row)
    {
        var (text, at) = (headings.Of(row, TidyColumn.Measure).Text, headings.At(TidyColumn.Measure));
        if (text.Length > 0)
        {
            return reading.Measures.Find(text, at) is { } slug ? reading.Names.BySlug[slug] : null;
        }

        reading.Error(
            at, "", "No measure stands here.",
            "Write the measure in every row, also where cells were merged or left empty.");
        return null;
    }

    private ForceCode? Force(Headings<TidyColumn> headings, SheetRow row) => _forces.Find(
        headings.Of(row, TidyColumn.ForceCode).Text,
        headings.Of(row, TidyColumn.Force).Text,
        (headings.At(TidyColumn.ForceCode), headings.At(TidyColumn.Force)));

    private bool IsLeftOut(Headings<TidyColumn> headings, SheetRow row)
    {
        if (string.Equals(headings.Of(row, TidyColumn.Illustrative).Text, "true", StringComparison.OrdinalIgnoreCase))
        {
            _illustrative++;
            return true;
        }

        if (headings.Has(TidyColumn.Series) && headings.Of(row, TidyColumn.Numerator).IsEmpty
            && headings.Of(row, TidyColumn.Symbol).IsEmpty)
        {
            _averages++;
            return true;
        }

        // A source or a note takes one cell; a figure never does.
        var isNote = row.Cells.Count(cell => !cell.IsEmpty) == 1
            && reading.Measures.Known(row.Cells.First(cell => !cell.IsEmpty).Text) is null;
        _notes += isNote ? 1 : 0;
        return isNote;
    }
}
