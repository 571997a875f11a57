using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>What can be chosen of a measure, in words.</summary>
public static class MeasureChoices
{
    public static IReadOnlyList<WordedChoice<MeasureUnit>> Units { get; } =
    [
        new(MeasureUnit.Count, "Number"),
        new(MeasureUnit.RatePer1000Residents, "Rate per 1,000 residents",
            "Figures are counts; the estimates of residents are held"),
        new(MeasureUnit.RatePer1000Households, "Rate per 1,000 households",
            "Figures are counts; the estimates of households are held"),
        new(MeasureUnit.Percentage, "Percentage", "Each figure has a numerator and a denominator"),
        new(MeasureUnit.Ratio, "Ratio", "Each figure has a numerator and a denominator"),
        new(MeasureUnit.GradedJudgement, "Graded judgement", "Without a number"),
    ];

    public static IReadOnlyList<WordedChoice<Polarity>> Polarities { get; } =
    [
        new(Polarity.LowerIsBetter, "Lower is better"),
        new(Polarity.HigherIsBetter, "Higher is better"),
        new(Polarity.NoJudgement, "Neither is better"),
    ];

    public static IReadOnlyList<WordedChoice<Cadence>> Cadences { get; } =
    [
        new(Cadence.Monthly, "Monthly", "A figure for each month"),
        new(Cadence.Quarterly, "Quarterly", "A figure for each quarter"),
        new(Cadence.Rolling12Months, "12 months", "Totals of 12 months only: no sum is made of them"),
    ];

    public static IReadOnlyList<WordedChoice<BenchmarkGroup>> Groups { get; } =
    [
        new(BenchmarkGroup.SimilarGroup, "Most similar group"),
        new(BenchmarkGroup.AllForces, "All forces that have a figure"),
        new(BenchmarkGroup.None, "None: it is not compared"),
    ];

    public static IReadOnlyList<WordedChoice<PositionMethod>> Methods { get; } =
    [
        new(PositionMethod.SignificantAndMaterial, "Significant and material",
            "The average lies outside the force’s 95% interval and at least 10% away"),
        new(PositionMethod.Interval, "Interval", "The average lies outside the force’s 95% interval"),
        new(PositionMethod.OverdispersedLimits, "Overdispersed limits",
            "The force lies outside limits that are widened for what forces differ in anyway"),
    ];

    /// <summary>The words of a choice.</summary>
    public static string Of<T>(IReadOnlyList<WordedChoice<T>> choices, T value)
        where T : struct, Enum => choices.First(choice => choice.Value.Equals(value)).Words;

    /// <summary>The choice of that name or those words; null where there is none.</summary>
    public static WordedChoice<T>? Find<T>(IReadOnlyList<WordedChoice<T>> choices, string? name)
        where T : struct, Enum =>
        choices.FirstOrDefault(choice => choice.Value.ToString() == name || choice.Words == name);
}
