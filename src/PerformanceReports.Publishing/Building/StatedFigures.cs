using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>Reads values that a published report states.</summary>
internal static class StatedFigures
{
    /// <summary>The value in the measure's unit; of a rate that is stated as its count, the count.</summary>
    public static decimal ValueOf(Measure measure, Figure figure) => figure.Denominator is { } denominator
        ? figure.Numerator!.Value / denominator * (measure.Unit == MeasureUnit.Percentage ? 100 : 1)
        : figure.Numerator!.Value;

    /// <summary>Whether a rate is stated by the number of its events.</summary>
    public static bool IsCountOfRate(Measure measure, Figure figure) =>
        figure.Denominator is null && MeasureWords.FormatOf(measure).Kind == ValueKind.Rate;

    /// <summary>A stated value keeps the precision that it was stated with: 74%, 8.1%.</summary>
    public static ValueFormat FormatOf(Measure measure, decimal value)
    {
        var stated = value / 1.0000000000000000000000000000m;
        return MeasureWords.FormatOf(measure) with { Decimals = Math.Min(4, (int)stated.Scale) };
    }
}
