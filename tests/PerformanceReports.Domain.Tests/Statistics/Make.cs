using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

/// <summary>Made-up measures and values for tests of statistics.</summary>
internal static class Make
{
    public static readonly Month March = new(2025, 3);

    public static ForceCode Code(int index) => ForceCode.Parse($"E23{index + 1:000000}");

    public static Measure Measure(
        MeasureUnit unit = MeasureUnit.RatePer1000Residents,
        Polarity polarity = Polarity.LowerIsBetter,
        PositionMethod method = PositionMethod.SignificantAndMaterial,
        BenchmarkGroup group = BenchmarkGroup.SimilarGroup,
        Cadence cadence = Cadence.Quarterly) =>
        new(MeasureSlug.Parse("made-up"), "Made up", unit, polarity, cadence)
        {
            Decimals = 2,
            PositionMethod = method,
            BenchmarkGroup = group,
        };

    public static MeasureValue RateOf(int force, decimal count, decimal denominator = 1_000_000, Month? end = null) =>
        new(
            Code(force),
            Period.YearEnding(end ?? March),
            Rate.Per1000(count, denominator),
            count,
            denominator,
            null,
            []);

    public static MeasureValue PercentageOf(int force, decimal part, decimal whole, Month? end = null) =>
        RateOf(force, part, whole, end) with { Value = Rate.Percentage(part, whole) };

    public static MeasureValue CountOf(int force, decimal count, Month? end = null) =>
        RateOf(force, count, 1, end) with { Value = count, Denominator = null };

    /// <summary>Rates of the years that end with March 2025, the last one last.</summary>
    public static IReadOnlyList<MeasureValue> Years(params int[] counts) =>
        [.. counts.Select((count, index) => RateOf(0, count, end: March.AddMonths(12 * (index + 1 - counts.Length))))];
}
