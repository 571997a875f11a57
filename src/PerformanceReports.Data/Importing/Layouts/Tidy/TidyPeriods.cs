using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Cells;
using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>
/// Reads periods. Their length is what the column of months says, or the words of the period ("year ending March
/// 2025"), or the cadence of the measure.
/// </summary>
internal sealed partial class TidyPeriods(FileReading reading)
{
    private readonly Dictionary<string, EndRead> _ends = new(StringComparer.Ordinal);

    /// <summary>The period of a row; null where it has none, which is told.</summary>
    /// <param name="headings">Where the columns are.</param>
    /// <param name="row">The row.</param>
    /// <param name="measure">The row's measure; null where it is unknown, and the length may not be found.</param>
    public Period? Read(Headings<TidyColumn> headings, SheetRow row, Measure? measure)
    {
        var (cell, at) = (headings.Of(row, TidyColumn.PeriodEnd), headings.At(TidyColumn.PeriodEnd));
        var end = End(cell);
        if (end.Problem is { } problem)
        {
            reading.Error(at, cell.Text, cell.IsEmpty ? "No period end stands here." : problem.What, problem.Remedy);
            return null;
        }

        var months = Months(headings, row, end.Months, measure);
        return FigureRules.HasEnded(reading, end.Month, cell.Text, at) && months is { } length
            ? new Period(end.Month, length)
            : null;
    }

    private EndRead End(SheetCell cell)
    {
        if (!_ends.TryGetValue(cell.Text, out var end))
        {
            end = CellMonth.TryRead(cell, out var month, out var problem)
                ? new EndRead(month, Said(cell.Text), null)
                : new EndRead(default, null, problem);
            _ends.Add(cell.Text, end);
        }

        return end;
    }

    private int? Months(Headings<TidyColumn> headings, SheetRow row, int? said, Measure? measure)
    {
        var (cell, at) = (headings.Of(row, TidyColumn.Months), headings.At(TidyColumn.Months));
        if (cell.IsEmpty)
        {
            return said ?? (measure is null ? null : LengthOf(measure, headings.Of(row, TidyColumn.PeriodEnd)));
        }

        if (LengthIn(cell.Text) is not { } months)
        {
            reading.Error(
                at, cell.Text, "is no length of a period.", "Write 1 for a month, 3 for a quarter or 12 for a year.");
            return null;
        }

        if (said is null || said == months)
        {
            return months;
        }

        var period = headings.Of(row, TidyColumn.PeriodEnd).Text;
        reading.Error(
            at, cell.Text, $"is not the length of the period beside it, \"{period}\", which says {said} months.",
            "Correct one of the two.");
        return null;
    }

    private int LengthOf(Measure measure, SheetCell period)
    {
        // Quarters of months such as January are rarely meant, and a file of months would pass for one of quarters.
        if (measure.Cadence == Cadence.Quarterly && End(period).Month.Number % 3 != 0)
        {
            reading.Problems.Count(
                "quarter",
                () => ImportProblem.Warning(
                    reading.Here(), period.Text,
                    $"ends no financial quarter: it is taken as 3 months, as {measure.ShortTitle} is counted by quarter.",
                    "If a month is meant, say so in a column headed months, with 1 in it."),
                more => $"The same holds for {Words.Count(more, "more row", "more rows")}.");
        }

        return measure.Cadence switch
        {
            Cadence.Monthly => 1,
            Cadence.Quarterly => 3,
            _ => 12,
        };
    }

    private static int? LengthIn(string text) => text.ToUpperInvariant() switch
    {
        "1" or "1 MONTH" or "MONTH" or "MONTHLY" => 1,
        "3" or "3 MONTHS" or "QUARTER" or "QUARTERLY" => 3,
        "12" or "12 MONTHS" or "YEAR" or "YEARLY" or "ANNUAL" => 12,
        _ => null,
    };

    private static int? Said(string text) => Year().IsMatch(text) ? 12 : Quarter().IsMatch(text) ? 3 : null;

    private readonly record struct EndRead(Month Month, int? Months, (string What, string Remedy)? Problem);

    [GeneratedRegex("^(the )?(year|12 months)\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(
        "^(the )?(quarter|3 months)\\b|\\bQ[1-4]\\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();
}
