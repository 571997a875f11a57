using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

internal static class MeasureSamples
{
    public const string OwnCode = "E23000036";
    public const string OwnName = "Avon and Somerset";
    public static readonly Month March2025 = new(2025, 3);

    public static string CodeOf(int force) => force == 0 ? OwnCode : $"E23000{100 + force}";

    /// <summary>Months a step apart that end with March 2025, oldest first.</summary>
    public static IReadOnlyList<Month> Months(int count, int step = 3) =>
        [.. Enumerable.Range(1 - count, count).Select(index => March2025.AddMonths(index * step))];

    public static IReadOnlyList<MeasurePoint> Points(params decimal[] values) =>
        [.. Months(values.Length).Zip(values, (month, value) => new MeasurePoint(month, value))];

    public static MeasureForce Force(int force, IReadOnlyList<MeasurePoint> rolling, params int[] group) => new(
        CodeOf(force),
        force == 0 ? OwnName : $"Force {force}",
        force == 0,
        [.. group.Select(CodeOf)],
        [],
        rolling,
        null);

    /// <summary>A measure without figures.</summary>
    public static MeasureDocument Measure() => new()
    {
        Schema = "measure/1",
        BuilderVersion = "1",
        Version = 1,
        PublishedAt = new DateTimeOffset(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1)),
        Office = new PublishedOffice("The office", OwnName, OwnName, OwnCode, null, null, null, null),
        Slug = "burglary",
        Title = "Residential burglary",
        ShortTitle = "Burglary",
        Unit = MeasureUnit.RatePer1000Households,
        UnitLabel = "per 1,000 households",
        Polarity = Polarity.LowerIsBetter,
        Format = new ValueFormat(ValueKind.Rate, 2),
        NumeratorName = "offences",
        DenominatorName = "households",
        Definition = "",
        Source = "",
        Caveats = "",
        Group = BenchmarkGroup.SimilarGroup,
        PositionMethod = "",
        PositionRule = "",
        Breaks = [],
        Illustrative = false,
        Edition = "Data to March 2025, Home Office edition of June 2026",
        Forces = [],
        National = [],
        GroupAverage = [],
        Standings = [],
        StandingsPeriod = "12 months to March 2025",
        GroupStandings = [],
        Verdicts = [],
        Extracts = [],
        Revisions = [],
        Stated = [],
    };

    /// <summary>Forces of the given values, in order, the one at <paramref name="own"/> the own force.</summary>
    public static IReadOnlyList<MeasureStanding> Standings(IReadOnlyList<decimal> values, int own) =>
    [
        .. values.Select((value, index) => new MeasureStanding(
            index == own ? OwnCode : CodeOf(index + 1),
            index == own ? OwnName : Names[index % Names.Length],
            index == own,
            index + 1,
            $"{index + 1}th",
            "plausibly 1st to 8th",
            new MeasurePoint(March2025, value, value * 1000, 1000, 2024, value * 0.9m, value * 1.12m))),
    ];

    /// <summary>A measure whose forces have these values, with an average and a nation.</summary>
    public static MeasureDocument Compared(
        IReadOnlyList<decimal> values, int own, decimal? average = null, decimal? nation = null)
    {
        var standings = Standings(values, own);
        return Measure() with
        {
            Standings = standings,
            GroupStandings = standings,
            GroupAverage = average is { } held ? [new MeasurePoint(March2025, held)] : [],
            National = nation is { } pooled ? [new MeasurePoint(March2025, pooled)] : [],
        };
    }

    /// <summary>A control chart of quarters that end with March 2025.</summary>
    public static MeasureDocument Controlled(
        Polarity polarity, int count, params MeasureControlSegment[] segments) => Measure() with
        {
            Polarity = polarity,
            Forces =
            [
                Force(0, []) with
                {
                    Discrete = [.. segments.SelectMany(segment => segment.Points)],
                    Control = new MeasureControl(3, "per 1,000 households a quarter", segments),
                },
            ],
            Breaks = count > 1 ? [new ChartBreak(segments[1].Points[0].End, "the counting rules changed")] : [],
        };

    /// <summary>A stretch of quarters with limits, and a signal at the given points.</summary>
    public static MeasureControlSegment Segment(
        IReadOnlyList<MeasurePoint> points, Outlook outlook, params int[] signal) => new()
        {
            Points = points,
            Mean = 2,
            Lower = 1,
            Upper = 3,
            MeanMovingRange = 0.4m,
            Signals = signal.Length == 0
                ? []
                :
                [
                    new MeasureSignal(
                        "A point outside the limits",
                        "a point above the upper limit, March 2025",
                        outlook,
                        [.. signal.Select(index => points[index].End)]),
                ],
        };

    private static readonly string[] Names =
        ["Metropolitan Police", "Devon and Cornwall", "Kent", "Cambridgeshire", "City of London", "Dyfed-Powys"];
}
