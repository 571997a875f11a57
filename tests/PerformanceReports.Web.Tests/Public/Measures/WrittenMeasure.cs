using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Tests.Public.Measures;

/// <summary>Documents of measures written by hand, for what no shipped measure has.</summary>
internal static class WrittenMeasure
{
    public const string Own = "E23000036";
    public const string Kent = "E23000032";
    public const string Essex = "E23000028";
    public static readonly Month March2025 = new(2025, 3);

    /// <summary>A measure that no figures are held for.</summary>
    public static MeasureDocument WithoutFigures(string slug = "empty") => new()
    {
        Schema = PublishedDocuments.MeasureSchema,
        BuilderVersion = "test",
        Version = 1,
        PublishedAt = new DateTimeOffset(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1)),
        Office = new PublishedOffice("Office", "Area", "Avon and Somerset", Own, null, null, null, null),
        Slug = slug,
        Title = "Offences <b>of a kind</b>",
        ShortTitle = "Offences",
        Unit = MeasureUnit.RatePer1000Residents,
        UnitLabel = "per 1,000 residents",
        Polarity = Polarity.LowerIsBetter,
        Format = new ValueFormat(ValueKind.Rate, 2),
        NumeratorName = "offences",
        DenominatorName = "residents",
        Definition = "=What is counted",
        Source = "A source",
        Caveats = "",
        Group = BenchmarkGroup.SimilarGroup,
        PositionMethod = "",
        PositionRule = "",
        Breaks = [],
        Illustrative = false,
        Edition = "",
        Forces = [],
        National = [],
        GroupAverage = [],
        Standings = [],
        StandingsPeriod = "",
        GroupStandings = [],
        Verdicts = [],
        Extracts = [],
        Revisions = [],
        Stated = [],
    };

    /// <summary>A measure of three forces, of which Kent's group is held: itself and Essex.</summary>
    public static MeasureDocument WithAnotherGroup() => WithoutFigures("grouped") with
    {
        Edition = "Data to March 2025, first edition",
        Extracts = [new PublishedExtract("first", "Extract", "first edition", "2025-03", ExtractKind.Published, "Them")],
        StandingsPeriod = "12 months to March 2025",
        Forces =
        [
            Force(Own, "Avon and Somerset", true, [], 5), Force(Essex, "Essex", false, [], 3),
            Force(Kent, "Kent", false, [Kent, Essex], 4),
        ],
        Standings =
        [
            Standing(Essex, "Essex", false, 1, 3), Standing(Kent, "Kent", false, 2, 4),
            Standing(Own, "Avon and Somerset", true, 3, 5),
        ],
    };

    /// <summary>A point whose value follows from its count, with the limits given.</summary>
    public static MeasurePoint Point(Month end, decimal value, decimal lower, decimal upper) =>
        new(end, value, value * 1000, 1_000_000, 2024, lower, upper);

    private static MeasureForce Force(string code, string name, bool own, IReadOnlyList<string> group, decimal value) =>
        new(code, name, own, group, [], [Point(March2025, value, value - 0.1m, value + 0.1m)], null);

    private static MeasureStanding Standing(string code, string name, bool own, int rank, decimal value) => new(
        code, name, own, rank, Domain.Statistics.Rank.Ordinal(rank), "",
        Point(March2025, value, value - 0.1m, value + 0.1m));
}
