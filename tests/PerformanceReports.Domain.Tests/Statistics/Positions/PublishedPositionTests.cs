using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Positions;
using PerformanceReports.Domain.Tests.Statistics.Published;

namespace PerformanceReports.Domain.Tests.Statistics.Positions;

/// <summary>
/// The verdicts that the reports for March 2025 and March 2024 print for recorded crime, against what each method
/// suggests on the Home Office edition of June 2026.
/// </summary>
public sealed class PublishedPositionTests
{
    private static readonly (string YearEnding, string Measure, BenchmarkPosition Printed)[] Verdicts =
    [
        ("2025-03", "homicide", BenchmarkPosition.Similar),
        ("2025-03", "serious-violence", BenchmarkPosition.Similar),
        ("2025-03", "drug-trafficking", BenchmarkPosition.Below),
        ("2025-03", "residential-burglary", BenchmarkPosition.Above),
        ("2025-03", "vehicle-offences", BenchmarkPosition.Above),
        ("2025-03", "personal-robbery", BenchmarkPosition.Above),
        ("2025-03", "theft-from-the-person", BenchmarkPosition.Below),
        ("2024-03", "homicide", BenchmarkPosition.Above),
        ("2024-03", "serious-violence", BenchmarkPosition.Below),
        ("2024-03", "drug-trafficking", BenchmarkPosition.Below),
        ("2024-03", "residential-burglary", BenchmarkPosition.Below),
        ("2024-03", "vehicle-offences", BenchmarkPosition.Above),
        ("2024-03", "personal-robbery", BenchmarkPosition.Above),
        ("2024-03", "theft-from-the-person", BenchmarkPosition.Similar),
    ];

    [Theory]
    [InlineData(PositionMethod.SignificantAndMaterial, 12)]
    [InlineData(PositionMethod.Interval, 11)]
    [InlineData(PositionMethod.OverdispersedLimits, 5)]
    public void Of_TheFourteenPrintedVerdicts_AgreesWithSoMany(PositionMethod method, int expected) =>
        Verdicts.Count(verdict => Suggest(verdict.Measure, verdict.YearEnding, method).Position == verdict.Printed)
            .ShouldBe(expected);

    [Theory]
    [InlineData("homicide", 4, 7)]
    [InlineData("serious-violence", 4, 3)]
    [InlineData("drug-trafficking", 7, 8)]
    [InlineData("residential-burglary", 8, 4)]
    [InlineData("vehicle-offences", 7, 6)]
    [InlineData("personal-robbery", 8, 8)]
    [InlineData("theft-from-the-person", 2, 3)]
    public void Rank_OfRecordedCrime_IsTheOneOfTheFigures(string measure, int march2025, int march2024)
    {
        Suggest(measure, "2025-03").Own.Rank.Place.ShouldBe(march2025);
        Suggest(measure, "2024-03").Own.Rank.Place.ShouldBe(march2024);
    }

    [Fact]
    public void Of_ResidentialBurglary_CarriesInputsAndLimits()
    {
        var suggestion = Suggest("residential-burglary", "2025-03");
        suggestion.Own.Value.Numerator.ShouldBe(4583);
        suggestion.Own.Value.Value.ShouldBe(6.2456m, 0.00005m);
        suggestion.Average.ShouldBe(5.2977m, 0.00005m);
        suggestion.Gap!.Value.ShouldBe(0.1789m, 0.00005m);
        suggestion.Interval!.Lower.ShouldBe(6.0660m, 0.00005m);
        suggestion.Interval.Upper.ShouldBe(6.4291m, 0.00005m);
        (suggestion.IsSignificant, suggestion.IsMaterial, suggestion.Position)
            .ShouldBe((true, true, BenchmarkPosition.Above));
        suggestion.Limits.ShouldBeNull();
    }

    [Fact]
    public void OverdispersedLimits_OfResidentialBurglary_AreThoseOfAnIndependentCalculation()
    {
        var limits = Suggest("residential-burglary", "2025-03", PositionMethod.OverdispersedLimits).Limits!;
        limits.Phi.ShouldBe(36.11, 0.005);
        limits.TauSquared.ShouldBe(0.0029, 0.00005);
        limits.Lower.ShouldBe(4.227m, 0.0005m);
        limits.Upper.ShouldBe(6.490m, 0.0005m);
        limits.Terms.Count.ShouldBe(8);
    }

    private static PositionSuggestion Suggest(
        string measure,
        string yearEnding,
        PositionMethod method = PositionMethod.SignificantAndMaterial)
    {
        var definition = PublishedFigures.Measure(measure, method);
        var benchmark = Benchmark.Of(PublishedFigures.Group(measure, yearEnding), definition.Polarity);
        return PositionSuggestion.Of(definition, benchmark, PublishedFigures.OwnForce);
    }
}
