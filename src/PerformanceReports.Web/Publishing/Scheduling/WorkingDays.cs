namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>
/// The days on which offices in England and Wales work: not Saturdays, Sundays, nor the bank holidays of the Banking and
/// Financial Dealings Act 1971 and of custom. Holidays proclaimed for one year are not known; so this only suggests.
/// </summary>
public static class WorkingDays
{
    /// <summary>The first working day after a day.</summary>
    public static DateOnly After(DateOnly day)
    {
        var next = day.AddDays(1);
        while (!Is(next))
        {
            next = next.AddDays(1);
        }

        return next;
    }

    public static bool Is(DateOnly day) => !IsWeekend(day) && !HolidaysOf(day.Year).Contains(day);

    private static IEnumerable<DateOnly> HolidaysOf(int year)
    {
        var easter = EasterOf(year);
        var christmas = WeekdayFrom(new DateOnly(year, 12, 25));
        return
        [
            WeekdayFrom(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            MondayFrom(new DateOnly(year, 5, 1)),
            MondayFrom(new DateOnly(year, 5, 25)),
            MondayFrom(new DateOnly(year, 8, 25)),
            christmas,
            BoxingDayOf(year, christmas),
        ];
    }

    // A holiday on a weekend is had on the next weekday; where both are, Boxing Day comes after Christmas Day.
    private static DateOnly BoxingDayOf(int year, DateOnly christmas)
    {
        var day = WeekdayFrom(new DateOnly(year, 12, 26));
        return day == christmas ? day.AddDays(1) : day;
    }

    private static DateOnly WeekdayFrom(DateOnly day) => IsWeekend(day) ? WeekdayFrom(day.AddDays(1)) : day;

    private static DateOnly MondayFrom(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Monday ? day : MondayFrom(day.AddDays(1));

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    // The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
    private static DateOnly EasterOf(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
