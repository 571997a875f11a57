using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>How the values of single months or quarters are written.</summary>
/// <param name="PeriodMonths">The length of a period: 1 or 3 months.</param>
/// <param name="UnitLabel">What a value counts.</param>
/// <param name="Format">How a value is written.</param>
internal sealed record DiscreteWords(int PeriodMonths, string UnitLabel, ValueFormat Format)
{
    private const int MostDecimals = 4;

    /// <summary>
    /// How a mean and limits are written: they lie between the values that can be, so a whole number takes a decimal.
    /// </summary>
    public ValueFormat LimitFormat => Format.Decimals == 0 ? Format with { Decimals = 1 } : Format;

    /// <summary>"month" or "quarter".</summary>
    public string Period => PeriodMonths == 1 ? "month" : "quarter";

    /// <summary>What heads a column of periods.</summary>
    public string PeriodHeading => PeriodMonths == 1 ? "Month" : "Quarter to";

    /// <summary>"in March 2025", "in the quarter to March 2025".</summary>
    public string In(string month) => PeriodMonths == 1 ? $"in {month}" : $"in the quarter to {month}";

    public static DiscreteWords Of(MeasureDocument measure, ChosenForce chosen)
    {
        var months = chosen.History?.Control?.PeriodMonths
            ?? (EvenMonths.StepOf([.. chosen.Discrete.Select(point => point.End)]) == 1 ? 1 : 3);
        return new DiscreteWords(
            months, chosen.History?.Control?.UnitLabel ?? measure.UnitLabel, FormatOf(measure, chosen));
    }

    /// <summary>
    /// A rate of a quarter is about a fourth of a year's, so it takes a decimal place more; where a measure of a rate
    /// gives its single periods as counts, they are written as counts.
    /// </summary>
    private static ValueFormat FormatOf(MeasureDocument measure, ChosenForce chosen) => measure.Format.Kind switch
    {
        ValueKind.Rate when chosen.Discrete.All(point => point.Value == point.Numerator) => new(ValueKind.Count, 0),
        ValueKind.Rate => measure.Format with { Decimals = Math.Min(MostDecimals, measure.Format.Decimals + 1) },
        _ => measure.Format,
    };
}
