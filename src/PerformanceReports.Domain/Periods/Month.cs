using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceReports.Domain.Periods;

/// <summary>A calendar month. Written as <c>yyyy-MM</c> in data and addresses, as "March 2025" for readers.</summary>
public readonly partial record struct Month : IComparable<Month>
{
    /// <summary>The first year that a month may lie in: police recorded crime is not held from before it.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a month may lie in.</summary>
    public const int LastYear = 2199;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Makes a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The year is not from 1900 to 2199, or the month not from 1 to 12.
    /// </exception>
    public Month(int year, int number)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A month's year is from 1900 to 2199.");
        }

        if (number is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A month's number is from 1 to 12.");
        }

        Year = year;
        Number = number;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>1 for January to 12 for December.</summary>
    public int Number { get; }

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    /// <summary>For readers: "March 2025".</summary>
    public string Name => FirstDay.ToString("MMMM yyyy", British);

    /// <summary>For readers where room is short: "Mar 2025".</summary>
    public string ShortName => FirstDay.ToString("MMM yyyy", British);

    /// <summary>Months since January of the year 0: consecutive months differ by one.</summary>
    public int Ordinal => (Year * 12) + Number - 1;

    /// <summary>The month that a day lies in.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month with this <see cref="Ordinal"/>.</summary>
    public static Month FromOrdinal(int ordinal) => new(ordinal / 12, (ordinal % 12) + 1);

    /// <summary>Reads <c>yyyy-MM</c>.</summary>
    /// <exception cref="FormatException">The text is not a month so written.</exception>
    public static Month Parse(string text) => TryParse(text, out var month)
        ? month
        : throw new FormatException($"\"{text}\" is not a month. Write it as year and month, for example 2025-03.");

    /// <summary>Reads <c>yyyy-MM</c>; false where the text is not a month so written.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is null || !Written().IsMatch(text))
        {
            return false;
        }

        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var number = int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture);
        if (year is < FirstYear or > LastYear || number is < 1 or > 12)
        {
            return false;
        }

        month = new Month(year, number);
        return true;
    }

    /// <summary>Whether the left month is before the right one.</summary>
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left month is after the right one.</summary>
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left month is the right one or before it.</summary>
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left month is the right one or after it.</summary>
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    /// <summary>This month and <paramref name="months"/> more; fewer where negative.</summary>
    public Month AddMonths(int months) => FromOrdinal(Ordinal + months);

    /// <inheritdoc/>
    public int CompareTo(Month other) => Ordinal.CompareTo(other.Ordinal);

    /// <summary><c>yyyy-MM</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
