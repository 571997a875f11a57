using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>Small objects of the domain to store.</summary>
internal static class Samples
{
    public const string Author = "An analyst";

    public static readonly ForceCode Own = ForceCode.Parse("E23000036");
    public static readonly ForceCode Other = ForceCode.Parse("E23000001");
    public static readonly MeasureSlug Burglary = MeasureSlug.Parse("residential-burglary");
    public static readonly Month March = Month.Parse("2025-03");

    public static Force Force() => new(Own, "Avon and Somerset", "avon-and-somerset");

    public static Force OtherForce() => new(Other, "Metropolitan Police", "metropolitan");

    public static Measure Measure() => new(
        Burglary, "Police recorded residential burglary", MeasureUnit.RatePer1000Households, Polarity.LowerIsBetter,
        Cadence.Quarterly);

    public static Extract Extract() => new(
        "home-office-2026-06", "Police recorded crime", "Edition of June 2026", new DateOnly(2026, 6, 1), March,
        ExtractKind.Published);

    public static Figure Figure(decimal? numerator = 12, decimal? denominator = null, FigureSymbol? symbol = null) =>
        new(Burglary, Own, Period.QuarterEnding(March), numerator, denominator, symbol);

    public static Report Report() => new(Period.QuarterEnding(March), "Performance report", ["home-office"], Author);

    public static Publication Publication(int version = 1) => new()
    {
        Kind = PublicationKind.Report,
        Key = "2025-03",
        Version = version,
        Title = "Performance report",
        Label = "Quarter ending March 2025 (Q4 2024/25)",
        PublishedAt = new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.FromHours(1)),
        BuilderVersion = "1.0",
        Document = [1, 2, 3],
        Sha256 = new string('a', Data.Publications.Publication.Sha256Length),
        Pdf = [4, 5],
        PdfSha256 = new string('b', Data.Publications.Publication.Sha256Length),
        PdfPages = 26,
        PdfFileName = "report.pdf",
    };
}
