using System.Globalization;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>How pages write dates, sizes and verdicts.</summary>
public static class Words
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"29 May 2025".</summary>
    public static string Day(DateTimeOffset moment) => moment.ToString("d MMMM yyyy", British);

    /// <summary>"9.30am".</summary>
    public static string Time(DateTimeOffset moment) =>
        moment.ToString("h.mm", British) + (moment.Hour < 12 ? "am" : "pm");

    /// <summary>"140 kB".</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(British, $"{Math.Max(1, bytes / 1000):N0} kB")
        : string.Create(British, $"{bytes / 1_000_000m:N1} MB");

    /// <summary>"1 page", "26 pages".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(British, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A label as it stands within a sentence: "quarter ending March 2025".</summary>
    public static string Within(string label) => char.ToLower(label[0], British) + label[1..];

    /// <summary>A number with so many decimal places: "1.50".</summary>
    public static string Number(decimal value, int decimals) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), British);

    public static string Number(decimal value) => value.ToString("#,##0.####", British);

    public static string Arrow(TrendDirection direction) => direction switch
    {
        TrendDirection.Increasing => "↑",
        TrendDirection.Reducing => "↓",
        _ => "→",
    };

    public static string Meaning(Outlook outlook) => outlook switch
    {
        Outlook.Better => "getting better",
        Outlook.Worse => "getting worse",
        Outlook.Steady => "steady",
        _ => "direction not judged",
    };

    public static string State(ActionState state) => state.ToString();
}
