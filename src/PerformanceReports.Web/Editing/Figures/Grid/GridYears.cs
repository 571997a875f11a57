using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Works out the 12 months to a month, as reports do.</summary>
internal static class GridYears
{
    public static GridYear Of(GridFigures figures, Measure measure, Month end)
    {
        var series = figures.SeriesOf(measure);
        if (RollingTotal.To(end, series.Values) is not { } total)
        {
            return Missing(measure, series, end);
        }

        if (total.Numerator < 0 || (measure.Unit == MeasureUnit.Percentage && total.Numerator > total.Denominator))
        {
            return new(null, Sums(measure, total), "No value: see the checks");
        }

        var denominators = new DenominatorTable(figures.Basis.Estimates);
        return MeasureValue.From(measure, figures.Force, total, denominators) is { } value
            ? new(MeasureWords.FormatOf(measure).Write(value.Value), Sums(measure, total), "")
            : new(null, Sums(measure, total), $"The number of {measure.DenominatorName} is not held");
    }

    private static string Sums(Measure measure, RollingTotal total) => measure.Unit switch
    {
        MeasureUnit.Count => "",
        MeasureUnit.Percentage or MeasureUnit.Ratio when total.Denominator is { } denominator =>
            $"{Wording.Number(total.Numerator)} of {Wording.Number(denominator)}",
        _ => $"{Wording.Number(total.Numerator)} {measure.NumeratorName}",
    };

    private static GridYear Missing(Measure measure, IReadOnlyDictionary<Period, Figure> series, Month end)
    {
        var length = measure.Cadence.Months();
        var periods = 12 / length;
        var missing = Enumerable.Range(0, periods)
            .Select(back => new Period(end.AddMonths(-back * length), length))
            .Count(period => !series.TryGetValue(period, out var held) || held.Numerator is null);
        return missing == periods
            ? new(null, "", "No figures yet", IsNothing: true)
            : new(null, "", $"{Wording.Count(missing, length == 1 ? "month" : "quarter")} missing");
    }
}
