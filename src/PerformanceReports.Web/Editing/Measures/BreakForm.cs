using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A break in series, as it is typed; one of which nothing is typed is none.</summary>
public sealed class BreakForm
{
    public string? Month { get; set; }

    public string? Year { get; set; }

    public string? Note { get; set; }

    public bool Remove { get; set; }

    public bool IsGiven => !Remove
        && !(string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year) && string.IsNullOrWhiteSpace(Note));

    /// <summary>The first month of the new series; null where none is typed.</summary>
    public Month? First => Months.Read(Month, Year);

    public static BreakForm Of(SeriesBreak held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return new()
        {
            Month = held.Month.Number.ToString(CultureInfo.InvariantCulture),
            Year = held.Month.Year.ToString(CultureInfo.InvariantCulture),
            Note = held.Note,
        };
    }
}
