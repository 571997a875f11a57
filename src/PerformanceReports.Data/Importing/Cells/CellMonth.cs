using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Cells;

/// <summary>
/// Reads the month that a period ends with: a date, a date as text or as a serial number, a month's name, a financial
/// quarter. A date has to be the last day of its month, so that no day is taken for a month.
/// </summary>
internal static partial class CellMonth
{
    // The serial numbers of 1990 and 2100 in the calendar of Excel and Calc: whoever sees one there means a date.
    private const int FirstSerial = 32874;
    private const int LastSerial = 73050;

    private static readonly CultureInfo British = new("en-GB", useUserOverride: false);

    private static readonly string[] Days = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yyyy"];
    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMM-yyyy", "MMM-yy", "MMM yy", "MM/yyyy", "M/yyyy"];

    /// <summary>Reads the month; false, with what is wrong and what to do, where the cell names none.</summary>
    public static bool TryRead(
        SheetCell cell, out Month month, [NotNullWhen(false)] out (string What, string Remedy)? problem)
    {
        (month, problem) = (default, null);
        var day = cell.Date ?? Serial(cell) ?? Day(cell.Text);
        if (day is { } date)
        {
            if (date.Year is < Month.FirstYear or > Month.LastYear)
            {
                problem = ("is a date of another century.", "Check the year.");
                return false;
            }

            month = Month.Of(date);
            problem = date == month.LastDay ? null : NotTheEnd(date, month);
            return problem is null;
        }

        if (TryMonth(cell.Text, out month))
        {
            return true;
        }

        problem = (
            "is not the end of a period.",
            "Write the last day or the month, for example 31/03/2025, 2025-03-31, March 2025 or Q4 2024/25.");
        return false;
    }

    private static (string What, string Remedy) NotTheEnd(DateOnly date, Month month) => (
        "is not the last day of a month.",
        date.Day == 1
            ? $"If the period begins on that day, give the day it ends on; if it is the month alone, write {month.Name}."
            : $"Periods end with a month: write {month.LastDay.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}.");

    private static DateOnly? Serial(SheetCell cell) =>
        (cell.Number ?? (SerialText().IsMatch(cell.Text) ? decimal.Parse(cell.Text, CultureInfo.InvariantCulture) : null))
            is { } number && number == decimal.Truncate(number) && number is >= FirstSerial and <= LastSerial
            ? new DateOnly(1899, 12, 30).AddDays((int)number)
            : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        || DateOnly.TryParseExact(text, Days, British, DateTimeStyles.None, out day)
        || (text.Length > 10 && DateTime.TryParseExact(
            text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && Midnight().IsMatch(text[10..]) && (day = DateOnly.FromDateTime(time)) == day)
            ? day
            : null;

    private static bool TryMonth(string text, out Month month)
    {
        if (Month.TryParse(text, out month))
        {
            return true;
        }

        var words = Ending().Replace(text, "").Trim();
        if (DateOnly.TryParseExact(words, Months, British, DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(words.Replace("Sept", "Sep", StringComparison.OrdinalIgnoreCase), Months, British,
                DateTimeStyles.None, out day))
        {
            month = Month.Of(day);
            return true;
        }

        return TryQuarter(words, out month);
    }

    // Q4 2024/25 and 2024/25 Q4: the financial year begins in April.
    private static bool TryQuarter(string text, out Month month)
    {
        month = default;
        if (Quarter().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var quarter = int.Parse(match.Groups["quarter"].ValueSpan, CultureInfo.InvariantCulture);
        if (year is < Month.FirstYear or > Month.LastYear || match.Groups["next"].Value != NextYear(year))
        {
            return false;
        }

        month = new Month(year, 3).AddMonths(3 * quarter);
        return true;
    }

    private static string NextYear(int year) => ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{5}\\z")]
    private static partial Regex SerialText();

    [GeneratedRegex("^[T ]00:00(:00(\\.0+)?)?Z?\\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Midnight();

    [GeneratedRegex(
        "^(the )?((12 months|quarter|year|3 months|period) (ending|to|end)|to|ending)\\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending();

    [GeneratedRegex(
        @"^(Q(?<quarter>[1-4])\s*(?<year>[0-9]{4})/([0-9]{2})?(?<next>[0-9]{2})|(?<year>[0-9]{4})/([0-9]{2})?(?<next>[0-9]{2})\s*Q(?<quarter>[1-4]))\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();
}
