using System.Globalization;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Publishing.Scheduling;

namespace PerformanceReports.Web.Editing.Publishing.Releasing;

/// <summary>A day and a UK time, as typed.</summary>
public sealed class ScheduleForm
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Times = ["H:mm", "H.mm", "h:mmtt", "h.mmtt", "htt"];

    public string? Day { get; set; }

    public string? Time { get; set; }

    /// <summary>The report's revision on the page.</summary>
    public int? Revision { get; set; }

    public static ScheduleForm Of(DateTimeOffset moment, int? revision)
    {
        var shown = UkTime.Of(moment);
        return new ScheduleForm
        {
            Day = shown.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Time = shown.ToString("HH:mm", CultureInfo.InvariantCulture),
            Revision = revision,
        };
    }

    /// <summary>The moment that is meant, or what is wrong with which field.</summary>
    public (DateTimeOffset? Moment, string Field, string Problem) Read()
    {
        if (!DateOnly.TryParse(Day, British, out var day))
        {
            return (null, nameof(Day), "Enter a date, like 29 May 2026");
        }

        if (!TimeOnly.TryParseExact(
            Time?.Replace(" ", "", StringComparison.Ordinal), Times, British, DateTimeStyles.None, out var time))
        {
            return (null, nameof(Time), "Enter a time, like 9:30 or 2:15pm");
        }

        var chosen = UkDateTime.Of(day, time);
        return (chosen.Moment, nameof(Time), chosen.Problem ?? "");
    }
}
