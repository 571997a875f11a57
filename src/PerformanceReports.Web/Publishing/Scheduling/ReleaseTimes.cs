namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>When reports come out, and what their publication is dated.</summary>
public static class ReleaseTimes
{
    /// <summary>The time of day at which official statistics come out (Code of Practice for Statistics, T3.6).</summary>
    public static readonly TimeOnly OfDay = new(9, 30);

    /// <summary>
    /// Publishing takes a moment. Within this time of the set one it is on time, and dated with the set time, as
    /// announced and as the preview showed; later, it is dated with the time at which it really happened.
    /// </summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromMinutes(2);

    /// <summary>The time that is offered: 9.30 on the next working day.</summary>
    public static DateTimeOffset Next(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(UkTime.Of(now).DateTime);
        return UkDateTime.Of(WorkingDays.After(today), OfDay).Moment!.Value;
    }

    public static bool IsLate(DateTimeOffset dueAt, DateTimeOffset now) => now - dueAt > OnTime;

    /// <summary>A moment as a document is dated: to the second.</summary>
    public static DateTimeOffset ToSecond(DateTimeOffset moment) =>
        new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Offset);

    /// <summary>"1 hour and 32 minutes late".</summary>
    public static string Lateness(DateTimeOffset dueAt, DateTimeOffset at)
    {
        var late = at - dueAt;
        var parts = new[]
        {
            Part(late.Days, "day"), Part(late.Hours, "hour"), Part(late.Minutes, "minute"),
        };
        var said = parts.OfType<string>().ToList();
        return said.Count == 0 ? "less than a minute late" : string.Join(" and ", said.Take(2)) + " late";
    }

    private static string? Part(int count, string unit) => count switch
    {
        0 => null,
        1 => $"1 {unit}",
        _ => $"{count} {unit}s",
    };
}
