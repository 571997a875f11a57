using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Corrections;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>A report with one of everything: two parts, real and illustrative figures, words alone.</summary>
internal static class SampleReport
{
    public const string Burglary = "Police recorded burglary offences";
    public const string Edition = "Data to March 2025, Home Office edition of June 2026";

    private static readonly string[] ForceNames =
        ["Kent", "Essex", "Sussex", "Avon and Somerset", "Hampshire", "Derbyshire", "Hertfordshire", "Staffordshire"];

    public static PublishedReport Create() => new()
    {
        Schema = PublishedDocuments.ReportSchema,
        BuilderVersion = "1.0",
        Office = new PublishedOffice(
            "Avon and Somerset Police and Crime Commissioner",
            "Avon and Somerset",
            "Avon and Somerset Police",
            "E23000036",
            "https://www.example.org/",
            "office@example.org",
            null,
            null),
        Title = "Performance report",
        Period = new PublishedPeriod(
            "2025-03",
            "Quarter ending March 2025 (Q4 2024/25)",
            "March 2025",
            new DateOnly(2025, 1, 1),
            new DateOnly(2025, 3, 31)),
        Version = 2,
        PublishedAt = new DateTimeOffset(2025, 5, 29, 9, 30, 0, TimeSpan.FromHours(1)),
        CorrectionNote = "The change on a year for **burglary**.",
        CorrectionReason = "A figure was counted twice.",
        Differences = new PublishedDifferences(1,
        [
            new PublishedDifferenceGroup("neighbourhood", "Reduce neighbourhood crime",
            [
                new PublishedDifference(DifferenceKind.Figure, "Burglary, change on a year", "up 20%", "up 10%"),
                new PublishedDifference(DifferenceKind.Added, "Comment", After: "See the *guarantee*."),
            ]),
        ]),
        PreReleaseReaders = ["Chief Constable", "Panel chair"],
        Since = new PublishedSince
        {
            Period = new PublishedPeriod(
                "2024-03",
                "Quarter ending March 2024 (Q4 2023/24)",
                "March 2024",
                new DateOnly(2024, 1, 1),
                new DateOnly(2024, 3, 31)),
            Version = 1,
            MeasuresGone = [new("confidence", "confidence", "Public confidence")],
            ActionsGone = [new("a0", "neighbourhood", 3), new("c1", "confidence", 1), new("c2", "confidence", 2)],
        },
        Introduction = "What was done in the **three months** to March 2025.",
        Notes = ["Verdicts are as first published; figures are from the edition of June 2026."],
        Parts =
        [
            new PublishedPart(
                "national",
                "National measures",
                "Priorities for policing",
                "Set by the government.",
                null,
                [Neighbourhood(), Victims()]),
            new PublishedPart(
                "local", "Police and Crime Plan", "", "Set by the commissioner.", "plan-2021", [Scrutiny()]),
        ],
        Glossary =
        [
            new PublishedTerm(
                "msg",
                "MSG",
                "Most similar group",
                "Forces that are [most alike](https://www.example.org/groups).",
                []),
            new PublishedTerm("op", "Operation Soteria Bluestone", null, "A way of working.", []),
        ],
        Extracts =
        [
            new PublishedExtract(
                "ho", "Police recorded crime", "Home Office edition of June 2026", "2025-03", ExtractKind.Published,
                "Home Office, Open Government Licence v3.0"),
            new PublishedExtract("ill", "Illustrative series", "Made", "2025-03", ExtractKind.Illustrative, ""),
        ],
    };

    public static PublishedMeasure Measure(string slug, string title) => new()
    {
        Slug = slug,
        Title = title,
        ShortTitle = title,
        Unit = MeasureUnit.RatePer1000Residents,
        UnitLabel = "per 1,000 residents",
        Polarity = Polarity.LowerIsBetter,
        Format = new ValueFormat(ValueKind.Rate, 2),
        Definition = "Offences recorded by the police.",
        Trend = new PublishedTrend("Reducing", TrendDirection.Reducing, Outlook.Better),
        Benchmark = new PublishedBenchmark(
            "4th/8 MSG (similar to MSG average rates)", 4, 8, BenchmarkPosition.Similar),
        Latest = Value(6.25m, "6.25"),
        YearEarlier = Value(5.70m, "5.70"),
        Change = new PublishedChange(0.55m, 9.6m, "up 10%", Outlook.Worse),
        Computed = Comparison(),
        Recent = [5.7m, 5.8m, null, 6.1m, 6.25m],
        Notes = ["The rank is as first published, 4th of 8. On the figures held today it is 5th of 8."],
        Edition = Edition,
        Illustrative = false,
    };

    public static ChartModel Chart(string slug, bool illustrative = false) => new()
    {
        Slug = slug,
        Title = $"Chart of {slug}",
        Subtitle = "12 months to the end of each quarter, per 1,000 residents",
        UnitLabel = "per 1,000 residents",
        Format = new ValueFormat(ValueKind.Rate, 2),
        Months = [.. Enumerable.Range(0, 25).Select(i => new Month(2019, 3).AddMonths(3 * i))],
        Series =
        [
            Series("Avon and Somerset", SeriesRole.OwnForce, 6),
            Series("Most similar group average", SeriesRole.SimilarGroup, 5),
            Series("England and Wales", SeriesRole.National, 7),
        ],
        AlternativeText = $"The line of {slug} falls from 7 to 6 per 1,000 residents.",
        Summary = "It fell.",
        Edition = Edition,
        Notes = ["Read over years, not months."],
        Illustrative = illustrative,
    };

    private static PublishedSection Neighbourhood() => new()
    {
        Slug = "neighbourhood",
        Title = "Reduce neighbourhood crime",
        Summary = "Burglary is reducing; the force ranks 4th of 8.",
        Measures =
        [
            Measure("burglary", Burglary) with
            {
                Previous = new PublishedVerdicts(
                    new PublishedTrend("Increasing", TrendDirection.Increasing, Outlook.Worse),
                    new PublishedBenchmark("7th/8 MSG (above MSG average rates)", 7, 8, BenchmarkPosition.Above)),
            },
        ],
        Charts = [Chart("burglary")],
        Figures =
        [
            new PublishedFigure(
                "burglary.count", "4,581", 4581, "burglary", Burglary, "offences", "Avon and Somerset",
                "12 months to March 2025", "Home Office edition of June 2026", false),
        ],
        ActionsIntroduction = "In the order of the plan.",
        Actions =
        [
            new PublishedAction("a1", 1, ActionState.New, "Set up teams:\n\n- in Bristol\n- in Bath", "2025-03"),
            new PublishedAction("a2", 2, ActionState.Continuing, "Keep *working* with partners.", "2024-03")
            {
                Reason = "The funding goes on to March 2026.",
            },
        ],
        Comments =
        [
            new PublishedComment(1, "See the [guarantee](https://www.example.org/guarantee?a=1&b=2): [4,581](figure:burglary.count) offences."),
            new PublishedComment(
                2, "Café, naïve, Llŷr; soft\u00ADhyphen, non\u2011breaking, 5\u00A0per cent, AVATAR To."),
        ],
    };

    private static PublishedSection Victims() => new()
    {
        Slug = "victims",
        Title = "Improve victim satisfaction",
        Summary = "Stable.",
        Measures =
        [
            Measure("satisfaction", "Overall satisfaction") with
            {
                Illustrative = true,
                Computed = null,
                Notes = [Illustration.Statement + "."],
                Stated =
                [
                    new PublishedStatement(
                        "satisfaction", "Overall satisfaction", "Avon and Somerset", new DateOnly(2025, 3, 31),
                        "12 months to March 2025", MeasureUnit.Percentage, 74, "74%",
                        "as printed in the report for March 2025"),
                ],
            },
        ],
        Charts =
        [
            Chart("satisfaction", illustrative: true),
            Chart("volume"),
            Chart("rate") with { AlignedWith = "volume" },
        ],
        Actions = [],
        Comments = [new PublishedComment(1, "No survey is in place.")],
    };

    private static PublishedSection Scrutiny() => new()
    {
        Slug = "scrutiny",
        Title = "Scrutiny, performance and learning",
        Summary = "This section has no numerical measures.",
        NoMeasures = "Scrutiny is reported in words.",
        Measures = [],
        Charts = [],
        Actions = [new PublishedAction("s1", 1, ActionState.Completed, "Publish the review.", "2024-03")],
        Comments = [],
    };

    private static ChartSeries Series(string name, SeriesRole role, decimal level) => new()
    {
        Name = name,
        Label = name,
        Role = role,
        Measure = "burglary",
        Values = [.. Enumerable.Range(0, 25).Select(i => i == 7 ? (decimal?)null : level + (0.1m * (i % 6)))],
    };

    private static PublishedValue Value(decimal value, string text) => new()
    {
        Value = value,
        Text = text,
        Numerator = 4581,
        Denominator = 733000,
        PeriodEnd = new DateOnly(2025, 3, 31),
        PeriodLabel = "12 months to March 2025",
        ExtractId = "ho",
        Illustrative = false,
    };

    private static PublishedComparison Comparison() => new(
        4, "4th", 8, "most similar group", 6.1m, 6.7m, "12 months to March 2025",
        [.. ForceNames.Select((name, i) => new PublishedForceValue(
            "E230000" + i, name, 5 + (0.3m * i), $"{5 + (0.3m * i)}", 100, 20, i + 1, name == "Avon and Somerset"))]);
}
