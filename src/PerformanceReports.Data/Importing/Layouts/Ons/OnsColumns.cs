using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>The columns of one table that are taken: known measures, residents, households.</summary>
internal sealed class OnsColumns
{
    private readonly FileReading _reading;
    private readonly ValueReader _values;
    private readonly List<(int At, Measure Measure, Period Year)> _measures = [];
    private readonly List<(int At, DenominatorKind Kind, int Year, decimal Unit)> _estimates = [];

    private OnsColumns(FileReading reading) => (_reading, _values) = (reading, new ValueReader(reading));

    public int Count => _measures.Count + _estimates.Count;

    /// <summary>The columns of a table; what is not taken, is told.</summary>
    public static OnsColumns Of(FileReading reading, Sheet sheet, OnsTable table)
    {
        var columns = new OnsColumns(reading);
        var leftOut = new List<string>();
        foreach (var (at, heading) in table.Columns)
        {
            if (OnsEstimates.KindOf(heading) is { } kind)
            {
                columns.AddEstimate(table, at, heading, kind);
            }
            else if (table.HoldsRates || !columns.TryAddMeasure(table, at, heading))
            {
                leftOut.Add(heading);
            }
        }

        if (leftOut.Count > 0)
        {
            reading.LeftOut.Add(
                $"Sheet {sheet.Name}, {(table.HoldsRates ? "rates" : "no measure here")}: {Words.Some(leftOut, 30)}.");
        }

        return columns;
    }

    /// <summary>Reads a row of an area.</summary>
    public void Read(SheetRow row, ForceCode force)
    {
        foreach (var (at, measure, year) in _measures)
        {
            ReadFigure(row[at], at, measure, year, force);
        }

        // Rates of the nation are pooled from its forces, so its own numbers are not held.
        foreach (var (at, kind, year, unit) in _estimates.Where(_ => !force.IsNation))
        {
            ReadEstimate(row[at], at, (kind, year, unit), force);
        }
    }

    private bool TryAddMeasure(OnsTable table, int at, string heading)
    {
        if (_reading.Measures.Known(heading) is not { } slug
            || _reading.Names.BySlug[slug] is not { Unit: not (MeasureUnit.Percentage or MeasureUnit.Ratio) } measure)
        {
            return false;
        }

        if (table.End is not { } end)
        {
            Tell(
                table, at, heading, "is a measure, but the title names no year.",
                "Write above the table which year it is, such as \"year ending June 2025\".");
            return true;
        }

        if (FigureRules.HasEnded(_reading, end, table.Title, null))
        {
            _measures.Add((at, measure, Period.YearEnding(end)));
        }

        return true;
    }

    private void AddEstimate(OnsTable table, int at, string heading, DenominatorKind kind)
    {
        if (OnsEstimates.YearOf(heading) is not { } year)
        {
            Tell(
                table, at, heading, "does not say of which year.",
                "Write the year into the heading, such as \"Population (mid-2024)\".");
        }
        else if (year > _reading.Today.Year)
        {
            Tell(table, at, heading, "is of a year in the future.", "Check the year.");
        }
        else
        {
            _estimates.Add((at, kind, year, OnsEstimates.UnitOf(heading)));
        }
    }

    private void ReadFigure(SheetCell cell, int at, Measure measure, Period year, ForceCode force)
    {
        var (number, behind) = ValueReader.Split(cell);
        if (cell.IsEmpty)
        {
            Missing(at, $"The number of {measure.ShortTitle} is missing, and was left out.");
            return;
        }

        if (!_values.TrySymbol(behind, at, out var symbol))
        {
            return;
        }

        var place = _reading.Here(at);
        var numerator = number.IsEmpty ? null : _values.Number(number, at);
        if ((numerator is null && !number.IsEmpty)
            || (numerator is { } count && !FigureRules.IsCount(_reading, measure, year, count, place)))
        {
            return;
        }

        _reading.Figures.Add(new Figure(measure.Slug, force, year, numerator, symbol: symbol), place);
    }

    private void ReadEstimate(
        SheetCell cell, int at, (DenominatorKind Kind, int Year, decimal Unit) of, ForceCode force)
    {
        if (cell.IsEmpty)
        {
            Missing(at, $"The number of {of.Kind.ToString().ToLowerInvariant()} is missing, and was left out.");
            return;
        }

        // A symbol in its place says that there is none.
        var (number, _) = ValueReader.Split(cell);
        if (number.IsEmpty || _values.Number(number, at) is not { } estimate
            || !FigureRules.Divides(_reading, estimate, at, "Write the number, or a symbol such as [x] for not available."))
        {
            return;
        }

        _reading.Estimates.Add(new DenominatorEstimate(force, of.Kind, of.Year, estimate * of.Unit), _reading.Here(at));
    }

    private void Missing(int at, string what) => _reading.Problems.Count(
        what,
        () => ImportProblem.Warning(
            _reading.Here(at), "", what, "Write it, or a symbol such as [x] for not available."),
        more => $"The same holds for {Words.Count(more, "more row", "more rows")}.");

    private void Tell(OnsTable table, int at, string heading, string what, string remedy) => _reading.Problems.Add(
        ImportProblem.Error(_reading.In(table.Areas.Row.Number, at), heading, what, remedy));
}
