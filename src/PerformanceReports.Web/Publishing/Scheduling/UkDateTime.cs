namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>
/// A day and a time as clocks in the United Kingdom show them. One hour of the year is not shown, when the clocks go
/// forward, and one is shown twice, when they go back: neither names a moment, so neither can be chosen.
/// </summary>
public sealed record UkDateTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private UkDateTime(DateTimeOffset? moment, string? problem) => (Moment, Problem) = (moment, problem);

    /// <summary>The moment that is meant; null where there is none, or there are two.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>Why it names no moment, and what to do; null where it names one.</summary>
    public string? Problem { get; }

    public static UkDateTime Of(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(shown))
        {
            return new UkDateTime(null, $"The time {time:HH:mm} does not happen on {day:d MMMM yyyy}, because the clocks "
                + "go forward from 1am to 2am. Enter a time before 1am, or from 2am");
        }

        return London.IsAmbiguousTime(shown)
            ? new UkDateTime(null, $"The time {time:HH:mm} happens twice on {day:d MMMM yyyy}, because the clocks go back "
                + "from 2am to 1am. Enter a time before 1am, or from 2am")
            : new UkDateTime(new DateTimeOffset(shown, London.GetUtcOffset(shown)), null);
    }
}
