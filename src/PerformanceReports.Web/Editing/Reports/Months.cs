using System.Globalization;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Months as forms ask for them: a number and a year.</summary>
public static class Months
{
    /// <summary>The month that is typed; null where it is none.</summary>
    public static Month? Read(string? month, string? year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var numberOfYear)
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Month.TryParse(string.Create(CultureInfo.InvariantCulture, $"{numberOfYear:0000}-{number:00}"), out var read)
            ? read
            : null;
}
