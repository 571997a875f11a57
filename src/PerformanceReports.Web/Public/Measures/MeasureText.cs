using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>How pages write what a measure's document holds.</summary>
public static class MeasureText
{
    /// <summary>What follows a value: "per 1,000 residents", "offences"; nothing after a percentage or a ratio.</summary>
    public static string Unit(ValueFormat format, string unitLabel) =>
        format.Kind is ValueKind.Percentage or ValueKind.Ratio ? "" : unitLabel;

    /// <summary>"6.25 per 1,000 households", "65.3%".</summary>
    public static string WithUnit(MeasureDocument measure, decimal value) =>
        $"{measure.Format.Write(value)} {Unit(measure.Format, measure.UnitLabel)}".TrimEnd();

    /// <summary>"12 months to March 2025".</summary>
    public static string Year(MeasurePoint point) => Period.YearEnding(point.End).Label;

    /// <summary>"4,583 offences; 733,280 households (mid-2024 estimate)"; empty where the value says it all.</summary>
    public static string Basis(MeasureDocument measure, MeasurePoint point) => point switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } when measure.Format.Kind == ValueKind.Percentage =>
            $"{Words.Number(numerator)} of {Words.Number(denominator)} {measure.DenominatorName}",
        { Numerator: { } numerator, Denominator: { } denominator } when measure.Format.Kind == ValueKind.Rate =>
            $"{Words.Number(numerator)} {measure.NumeratorName}; {Words.Number(denominator)} "
            + measure.DenominatorName + Estimate(point),
        _ => "",
    };

    /// <summary>"6.07 to 6.43"; null where no interval is given.</summary>
    public static string? Interval(MeasureDocument measure, MeasurePoint point) =>
        point is { Lower: { } lower, Upper: { } upper }
            ? $"{measure.Format.Write(lower)} to {measure.Format.Write(upper)}"
            : null;

    public static string Polarity(Polarity polarity) => polarity switch
    {
        Domain.Measures.Polarity.LowerIsBetter => "Lower is better",
        Domain.Measures.Polarity.HigherIsBetter => "Higher is better",
        _ => "Neither direction is judged better",
    };

    /// <summary>Whom a measure is compared with, in words.</summary>
    public static string Compared(BenchmarkGroup group) => group switch
    {
        BenchmarkGroup.SimilarGroup => "The most similar group of forces",
        BenchmarkGroup.AllForces => "All forces of England and Wales that have a figure",
        _ => "Not compared with other forces",
    };

    /// <summary>What a value is, in words: the unit with what is divided by what.</summary>
    public static string Counted(MeasureDocument measure) => measure.Unit switch
    {
        MeasureUnit.Percentage =>
            $"Percentage: {measure.NumeratorName} out of {measure.DenominatorName}, over 12 months",
        MeasureUnit.Ratio => $"Ratio: {measure.NumeratorName} to {measure.DenominatorName}",
        MeasureUnit.GradedJudgement => "A graded judgement, without a number",
        MeasureUnit.Count => $"Number of {measure.NumeratorName}, over 12 months",
        _ => $"Number of {measure.NumeratorName} over 12 months, {measure.UnitLabel}",
    };

    private static string Estimate(MeasurePoint point) =>
        point.Estimate is { } year ? FormattableString.Invariant($" (mid-{year} estimate)") : "";
}
