using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>Reads numerators, denominators and symbols.</summary>
internal sealed class TidyValues(FileReading reading)
{
    private readonly ValueReader _values = new(reading);

    /// <summary>The value of a row; null where it has none, which is told.</summary>
    public TidyValue? Read(Headings<TidyColumn> headings, SheetRow row, Measure measure, Period period)
    {
        var at = (Numerator: headings.At(TidyColumn.Numerator), Denominator: headings.At(TidyColumn.Denominator));
        var (number, behind) = ValueReader.Split(headings.Of(row, TidyColumn.Numerator));
        var below = headings.Of(row, TidyColumn.Denominator);
        var written = headings.Of(row, TidyColumn.Symbol).Text;
        var symbolAt = written.Length > 0 ? headings.At(TidyColumn.Symbol) : at.Numerator;
        if (!_values.TrySymbol(written.Length > 0 ? written : behind, symbolAt, out var symbol))
        {
            return null;
        }

        if (number.IsEmpty && symbol is null)
        {
            Unfilled(below, at.Numerator);
            return null;
        }

        var numerator = number.IsEmpty ? null : Numerator(number, measure, period, at.Numerator);
        var denominator = below.IsEmpty ? null : Denominator(below, at.Denominator);
        if ((numerator is null && !number.IsEmpty) || (denominator is null && !below.IsEmpty))
        {
            return null;
        }

        return numerator is null || FigureRules.Agree(reading, measure, numerator.Value, denominator, at)
            ? new TidyValue(numerator, denominator, symbol)
            : null;
    }

    private decimal? Numerator(SheetCell cell, Measure measure, Period period, int? column) =>
        _values.Number(cell, column) is { } number
        && FigureRules.IsCount(reading, measure, period, number, reading.Here(column))
            ? number
            : null;

    private decimal? Denominator(SheetCell cell, int? column) =>
        _values.Number(cell, column) is { } number && FigureRules.Divides(reading, number, column) ? number : null;

    // A row of the template that nobody filled in says nothing; one with a denominator alone was forgotten.
    private void Unfilled(SheetCell denominator, int? column)
    {
        if (!denominator.IsEmpty)
        {
            reading.Error(
                column, "", "The numerator is missing, beside a denominator.",
                "Write it, or give a symbol such as [x] for not available.");
            return;
        }

        reading.Problems.Count(
            "unfilled",
            () => ImportProblem.Warning(
                reading.Here(column), "", "The row has no number and no symbol, and was left out.",
                "Write the number, or a symbol such as [x] for not available."),
            more => $"The same holds for {Words.Count(more, "more row", "more rows")}.");
    }
}
