using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Tests.Building;

/// <summary>Three forces, round numbers: what a builder's test can be followed by hand with.</summary>
internal static class SampleSources
{
    public const string Author = "analyst";

    public static readonly Month March = new(2025, 3);
    public static readonly ForceCode Own = ForceCode.Parse("E23000036");
    public static readonly ForceCode Kent = ForceCode.Parse("E23000032");
    public static readonly ForceCode Essex = ForceCode.Parse("E23000028");

    public static Measure Burglary { get; } = new(
        MeasureSlug.Parse("burglary"), "Burglary", MeasureUnit.RatePer1000Residents, Polarity.LowerIsBetter, Cadence.Quarterly)
    {
        Decimals = 2,
        NumeratorName = "offences",
        DenominatorName = "residents",
        BenchmarkGroup = BenchmarkGroup.SimilarGroup,
    };

    public static Measure ChargeRate { get; } = new(
        MeasureSlug.Parse("charge-rate"), "Charge rate", MeasureUnit.Percentage, Polarity.HigherIsBetter, Cadence.Monthly)
    {
        Decimals = 1,
        NumeratorName = "charges",
        DenominatorName = "offences finalised",
    };

    public static Measure Referrals { get; } = new(
        MeasureSlug.Parse("referrals"), "Referrals", MeasureUnit.Count, Polarity.NoJudgement, Cadence.Rolling12Months)
    {
        NumeratorName = "referrals",
    };

    public static Extract Published(Month dataTo, params Figure[] figures) =>
        Extract("home-office", "Home Office edition of June 2026", dataTo, ExtractKind.Published, figures);

    public static Extract Illustrative(params Figure[] figures) =>
        Extract("illustrative", "Illustrative series", March, ExtractKind.Illustrative, figures);

    public static Extract Stated(params Figure[] figures) =>
        Extract("stated", "as printed in the report for March 2025", March, ExtractKind.Stated, figures);

    /// <summary>The same count in each of the quarters, newest last, ending with <paramref name="end"/>.</summary>
    public static IEnumerable<Figure> Quarters(Measure measure, ForceCode force, Month end, params int[] counts) =>
        counts.Reverse().Select((count, back) =>
            new Figure(measure.Slug, force, Period.QuarterEnding(end.AddMonths(-3 * back)), count));

    public static Report Report(Assessment[] rows, params ReportChart[] charts)
    {
        var report = new Report(Period.QuarterEnding(March), "Performance report", [], Author);
        var part = new ReportPart("national", "National measures");
        var section = new ReportSection("crime", "Reduce crime");
        report.Add(part, Author);
        report.Add(part, section, Author);
        foreach (var row in rows)
        {
            report.Add(section, row, Author);
        }

        foreach (var chart in charts)
        {
            report.Add(section, chart, Author);
        }

        report.Add(section, new PlannedAction("plan", ActionState.New, "A plan is in place."), Author);
        return report;
    }

    public static Assessment Row(Measure measure, string benchmark = "Not available", string trend = "Stable") => new(
        measure.Slug, measure.Title, TrendVerdict.Parse(trend), BenchmarkVerdict.Parse(benchmark))
    {
        TrendReason = "By judgement.",
        BenchmarkReason = "By judgement.",
    };

    public static ReportSources Sources(params Extract[] extracts) => new(
        new Office("Office of the commissioner", "Avon and Somerset", "Avon and Somerset Police", Own),
        [new Force(Own, "Avon and Somerset", "avon"), new Force(Kent, "Kent", "kent"), new Force(Essex, "Essex", "essex")],
        [new SimilarGroup(Own, new DateOnly(2018, 4, 1), [Own, Kent, Essex])],
        [
            new DenominatorEstimate(Own, DenominatorKind.Residents, 2023, 1000),
            new DenominatorEstimate(Kent, DenominatorKind.Residents, 2023, 1000),
            new DenominatorEstimate(Essex, DenominatorKind.Residents, 2023, 2000),
        ],
        [Burglary, ChargeRate, Referrals],
        extracts,
        [new GlossaryTerm("msg", "MSG", "Forces most like ours.", new Month(2021, 11))],
        []);

    public static PublishedReport Build(Report report, params Extract[] extracts) =>
        PublishedReportBuilder.Build(report, Sources(extracts), Stamp);

    public static PublicationStamp Stamp { get; } =
        new(1, new DateTimeOffset(2026, 7, 1, 9, 30, 0, TimeSpan.FromHours(1)));

    private static Extract Extract(string id, string edition, Month dataTo, ExtractKind kind, Figure[] figures)
    {
        var extract = new Extract(id, "Source", edition, new DateOnly(2026, 6, 1), dataTo, kind);
        extract.Add(figures);
        return extract;
    }
}
