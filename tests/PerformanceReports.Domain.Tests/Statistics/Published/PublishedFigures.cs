using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics.Published;

/// <summary>
/// Recorded crime of the most similar group, 12-month sums of the Home Office edition of June 2026 with the mid-year
/// estimates that belong to them.
/// </summary>
internal static class PublishedFigures
{
    public static readonly ForceCode OwnForce = ForceCode.Parse("E23000036");

    private const string Households = "residential-burglary";

    public static Measure Measure(string slug, PositionMethod method = PositionMethod.SignificantAndMaterial) => new(
        MeasureSlug.Parse(slug),
        slug,
        slug == Households ? MeasureUnit.RatePer1000Households : MeasureUnit.RatePer1000Residents,
        slug == "drug-trafficking" ? Polarity.HigherIsBetter : Polarity.LowerIsBetter,
        Cadence.Quarterly)
    {
        Decimals = slug switch { "homicide" => 4, "serious-violence" or "drug-trafficking" => 3, _ => 2 },
        BenchmarkGroup = BenchmarkGroup.SimilarGroup,
        PositionMethod = method,
    };

    public static IReadOnlyList<MeasureValue> Group(string measure, string yearEnding) =>
    [
        .. PublishedTable.Read("similar-group.csv")
            .Where(row => row["measure"] == measure && row["year_ending"] == yearEnding)
            .Select(Value),
    ];

    public static IReadOnlyList<MeasureValue> RecentYears(string measure) =>
        [.. PublishedTable.Read("recent-years.csv").Where(row => row["measure"] == measure).Select(Value)];

    private static MeasureValue Value(IReadOnlyDictionary<string, string> row)
    {
        var (count, denominator) = (row.Number("count"), row.Number("denominator"));
        return new(
            ForceCode.Parse(row["force_code"]),
            Period.YearEnding(Month.Parse(row["year_ending"])),
            Rate.Per1000(count, denominator),
            count,
            denominator,
            null,
            []);
    }
}
