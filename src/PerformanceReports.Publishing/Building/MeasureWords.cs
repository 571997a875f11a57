using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>The words and formats of a measure's numbers: chosen here once, for every rendering.</summary>
public static class MeasureWords
{
    /// <summary>How a value in the measure's unit is written.</summary>
    public static ValueFormat FormatOf(Measure measure) => new(
        measure.Unit switch
        {
            MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households => ValueKind.Rate,
            MeasureUnit.Percentage => ValueKind.Percentage,
            MeasureUnit.Ratio => ValueKind.Ratio,
            _ => ValueKind.Count,
        },
        measure.Decimals);

    /// <summary>How a value that a chart shows is written: a count, or a value in the measure's unit.</summary>
    public static ValueFormat FormatOf(Measure measure, ChartValue value) => value == ChartValue.Count
        ? new ValueFormat(ValueKind.Count, 0)
        : FormatOf(measure);

    /// <summary>What a value in the measure's unit counts: "per 1,000 residents", "offences".</summary>
    public static string UnitLabel(Measure measure) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents => "per 1,000 residents",
        MeasureUnit.RatePer1000Households => "per 1,000 households",
        MeasureUnit.Percentage => "per cent",
        MeasureUnit.Ratio => "ratio",
        MeasureUnit.GradedJudgement => "graded judgement",
        _ => measure.NumeratorName,
    };

    /// <summary>What a value that a chart shows counts.</summary>
    public static string UnitLabel(Measure measure, ChartValue value) =>
        value == ChartValue.Count ? measure.NumeratorName : UnitLabel(measure);

    /// <summary>What the value of a single month or quarter counts: "offences a quarter".</summary>
    public static string DiscreteUnitLabel(Measure measure, int months)
    {
        var length = months == 1 ? "month" : "quarter";
        return measure.Unit switch
        {
            MeasureUnit.Percentage or MeasureUnit.Ratio => $"{UnitLabel(measure)}, each {length}",
            _ => $"{UnitLabel(measure)} a {length}",
        };
    }
}
