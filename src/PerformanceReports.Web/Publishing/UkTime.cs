namespace PerformanceReports.Web.Publishing;

/// <summary>The time of the United Kingdom, which a publication is dated in.</summary>
public static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);

    /// <summary>The first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        // Clocks change at one in the morning, so midnight is never missing nor twice.
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight));
    }
}
