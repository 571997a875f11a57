using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>The observations that a chart draws.</summary>
internal sealed class ChartObservations(PublishedReport report, PublishedPart part, PublishedSection section)
{
    public IEnumerable<Observation> Of(ChartModel chart) =>
        chart.Series.SelectMany(series => Drawn(chart, series).Concat(Stated(chart, series)));

    private IEnumerable<Observation> Drawn(ChartModel chart, ChartSeries series) =>
        Enumerable.Range(0, chart.Months.Count).Select(index => Row(chart, series) with
        {
            PeriodEnd = chart.Months[index].LastDay,
            Numerator = chart.Format.Kind == ValueKind.Count ? series.Values[index] : null,
            Value = series.Values[index],
            Status = series.Values[index] is null ? ChartTable.NotAvailable
                : SeriesRuns.StartsAfterBreak(chart, index) ? ChartTable.BreakMark
                : "",
        });

    private IEnumerable<Observation> Stated(ChartModel chart, ChartSeries series) =>
        series.Stated.Select(point => Row(chart, series) with
        {
            Series = SeriesKind.Stated,
            PeriodEnd = point.Month.LastDay,
            Value = point.Value,
            Illustrative = false,
            Source = ChartNotes.Stated,
        });

    private Observation Row(ChartModel chart, ChartSeries series)
    {
        var measure = MeasureOf(series.Measure);
        var (kind, area, code) = PlaceOf(series);
        return new Observation
        {
            Part = part.Title,
            Section = section.Slug,
            Measure = series.Measure,
            Title = measure?.Title ?? series.Name,
            Unit = UnitOf(chart, measure),
            Polarity = measure?.Polarity,
            Series = kind,
            Area = area,
            ForceCode = code,
            PeriodEnd = default,
            PeriodMonths = chart.PeriodMonths,
            Value = null,
            Illustrative = measure?.Illustrative ?? chart.Illustrative,
            Source = chart.Edition,
        };
    }

    private PublishedMeasure? MeasureOf(string slug) =>
        section.Measures.Concat(report.Sections().SelectMany(other => other.Measures))
            .FirstOrDefault(measure => measure.Slug == slug);

    private (string Series, string Area, string Code) PlaceOf(ChartSeries series) => series.Role switch
    {
        SeriesRole.SimilarGroup => (SeriesKind.SimilarGroup, AreaNames.SimilarGroup, ""),
        SeriesRole.National => (SeriesKind.National, AreaNames.National, ForceCode.EnglandAndWales.ToString()),
        _ => (SeriesKind.OwnForce, report.Office.AreaName, report.Office.ForceCode),
    };

    /// <summary>A chart may draw the count of a measure whose own unit is a rate.</summary>
    private static MeasureUnit? UnitOf(ChartModel chart, PublishedMeasure? measure) => chart.Format.Kind switch
    {
        ValueKind.Count => MeasureUnit.Count,
        ValueKind.Percentage => MeasureUnit.Percentage,
        ValueKind.Ratio => MeasureUnit.Ratio,
        _ => measure?.Unit,
    };
}
