namespace PerformanceReports.Web.Publishing;

/// <summary>The time of the United Kingdom, which a publication is dated in.</summary>
internal static class UkTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London);
}
