using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Finds the figures that a typed one is compared with by eye.</summary>
internal static class GridPasts
{
    private const int Quarter = 3;

    /// <summary>The period before; of 12-month totals the one that ended a quarter earlier.</summary>
    public static GridPast Before(GridFigures figures, Measure measure, Period period) =>
        Of(figures, measure, new Period(period.End.AddMonths(-Math.Min(period.Months, Quarter)), period.Months));

    /// <summary>The same period a year earlier.</summary>
    public static GridPast YearBefore(GridFigures figures, Measure measure, Period period) =>
        Of(figures, measure, new Period(period.End.AddMonths(-12), period.Months));

    private static GridPast Of(GridFigures figures, Measure measure, Period period)
    {
        var series = figures.SeriesOf(measure);
        return new(
            Name(period),
            TypedFigure.Of(series.GetValueOrDefault(period)).Written(),
            figures.EnteredOf(measure, period) is not null);
    }

    private static string Name(Period period) => period.Months switch
    {
        1 => period.End.Name,
        3 => $"Quarter to {period.End.ShortName}",
        _ => $"Year to {period.End.ShortName}",
    };
}
