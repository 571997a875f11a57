using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Tests.Charts;

namespace PerformanceReports.Publishing.Tests.OpenData;

internal static class ReportSamples
{
    private static readonly DateOnly End = new(2025, 3, 31);

    public static PublishedMeasure Burglary { get; } = new()
    {
        Slug = "burglary",
        Title = "Residential burglary",
        ShortTitle = "Burglary",
        Unit = MeasureUnit.RatePer1000Households,
        UnitLabel = "per 1,000 households",
        Polarity = Polarity.LowerIsBetter,
        Format = new ValueFormat(ValueKind.Rate, 2),
        Definition = "Residential burglaries recorded.",
        Trend = new PublishedTrend("Moderate Reduction", TrendDirection.Reducing, Outlook.Better),
        Benchmark = new PublishedBenchmark("8th/8 MSG (above MSG average rates)", 8, 8, BenchmarkPosition.Above),
        Latest = Value(4.5m, 4500, End),
        YearEarlier = Value(5.25m, 5250, End.AddYears(-1)),
        Change = new PublishedChange(-0.75m, -14.2857142857m, "down 14%", Outlook.Better),
        Computed = new PublishedComparison(
            2, "2nd", 2, "most similar group", 4.25m, 3.9m, "12 months to March 2025",
            [
                new PublishedForceValue("E23000032", "Kent", 4m, "4.00", 2800, 700_000, 1, false),
                new PublishedForceValue("E23000036", "Avon and Somerset", 4.5m, "4.50", 4500, 1_000_000, 2, true),
            ]),
        Recent = [5.25m, 4.5m],
        Notes = ["A note."],
        Edition = "Home Office edition of June 2026",
        Illustrative = false,
    };

    public static PublishedMeasure Confidence { get; } = Burglary with
    {
        Slug = "confidence",
        Title = "=Public confidence, \"all\"",
        Unit = MeasureUnit.Percentage,
        Polarity = Polarity.HigherIsBetter,
        Benchmark = new PublishedBenchmark("Not available", null, null, null),
        Latest = null,
        YearEarlier = null,
        Change = null,
        Computed = null,
        Illustrative = true,
        Stated =
        [
            new PublishedStatement(
                "confidence", "Public confidence", "Avon and Somerset", End, "12 months to March 2025",
                MeasureUnit.Percentage, 65.3m, "65.3%", "Report for March 2025"),
        ],
    };

    public static PublishedSection Section { get; } = new()
    {
        Slug = "cut-neighbourhood-crime",
        Title = "Cut neighbourhood crime",
        Summary = "In short.",
        Measures = [Burglary, Confidence],
        Charts =
        [
            ChartSamples.Rate(ChartSamples.Own(5.25m, null, 4.6m, 4.55m, 4.5m)),
            ChartSamples.Count(ChartSamples.Own(5250, 4500)),
            ChartSamples.Percentage(ChartSamples.Own(64, 65) with { Measure = "confidence" }) with
            {
                Illustrative = true,
            },
        ],
        Actions = [new PublishedAction("patrols", 1, ActionState.Continuing, "Patrol more.", "2024-03")],
        Comments = [new PublishedComment(1, "Fewer burglaries.")],
    };

    public static PublishedReport Report { get; } = new()
    {
        Schema = "report-1",
        BuilderVersion = "1.0",
        Office = new PublishedOffice(
            "Office of the Police and Crime Commissioner",
            "Avon and Somerset",
            "Avon and Somerset Police",
            "E23000036",
            null,
            null,
            null,
            null),
        Title = "Performance report",
        Period = new PublishedPeriod(
            "2025-03", "Quarter ending March 2025 (Q4 2024/25)", "March 2025", new DateOnly(2025, 1, 1), End),
        Version = 1,
        PublishedAt = new DateTimeOffset(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1)),
        Parts =
        [
            new PublishedPart("national", "National Police and Crime Measures", "", "", null, [Section]),
        ],
        Glossary = [],
        Extracts =
        [
            new PublishedExtract(
                "home-office-2026-06", "Police recorded crime", "Home Office edition of June 2026", "2025-12",
                ExtractKind.Published, "Home Office. Open Government Licence v3.0."),
        ],
    };

    private static PublishedValue Value(decimal value, decimal numerator, DateOnly end) => new()
    {
        Value = value,
        Text = value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
        Numerator = numerator,
        Denominator = 1_000_000,
        DenominatorLabel = "households",
        PeriodEnd = end,
        PeriodLabel = "12 months to March",
        ExtractId = "home-office-2026-06",
        Illustrative = false,
    };
}
