using System.Text.Json;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Publishing.Tests.Charts.Measures;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.OpenData;

public sealed class MeasureHistoryTests
{
    private static readonly IReadOnlyList<MeasurePoint> Quarters =
    [
        .. MeasureSamples.Months(4).Select((month, index) =>
            new MeasurePoint(month, index - 1, index - 1, 1000, 2024, 0.5m, 2.25m)),
    ];

    private static readonly MeasureControlSegment Segment =
        MeasureSamples.Segment(Quarters, Outlook.Worse, 3) with { ScreenedOut = 1 };

    private static readonly MeasureDocument Measure = MeasureSamples.Measure() with
    {
        Title = "=HYPERLINK(\"http://example.org\")",
        Breaks = [new ChartBreak(MeasureSamples.March2025.AddMonths(-1), "the counting rules changed")],
        Forces =
        [
            MeasureSamples.Force(0, Quarters) with
            {
                Discrete = Quarters,
                Control = new MeasureControl(3, "offences a quarter", [Segment]),
            },
            MeasureSamples.Force(1, MeasureSamples.Points(1, 2)),
        ],
        GroupAverage = MeasureSamples.Points(1.5m),
        National = MeasureSamples.Points(1.25m),
        Standings = MeasureSamples.Standings([1, 2], 1),
    };

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        CsvParser.Records(MeasureHistoryCsv.Write(Measure));

    [Fact]
    public void Csv_OfAMeasure_HasEverySeriesOnce() => Rows
        .CountBy(row => (row["series"], row["force_code"], row["period_months"])).Select(series => (series.Key, series.Value))
        .ShouldBe(
        [
            (("own-force", "E23000036", "3"), 4), (("own-force", "E23000036", "12"), 4),
            (("force", "E23000101", "12"), 2), (("similar-group-average", "", "12"), 1),
            (("national", "K04000001", "12"), 1),
        ]);

    [Fact]
    public void Csv_OfADiscreteValue_CarriesItsCountIntervalAndControlLimits()
    {
        var row = Rows[3];

        (row["period_end"], row["numerator"], row["denominator"], row["estimate_year"])
            .ShouldBe(("2025-03-31", "2", "1000", "2024"));
        (row["value"], row["lower_95"], row["upper_95"]).ShouldBe(("2", "0.5", "2.25"));
        (row["control_mean"], row["control_lower"], row["control_upper"]).ShouldBe(("2", "1", "3"));
        Rows.Where(other => other["period_months"] == "12").ShouldAllBe(other => other["control_mean"].Length == 0);
    }

    [Fact]
    public void Csv_OfANegativeCount_StaysANumber() => Rows[0]["numerator"].ShouldBe("-1");

    [Fact]
    public void Csv_OfATextLikeAFormula_IsGuarded() =>
        Rows.ShouldAllBe(row => row["title"] == "'=HYPERLINK(\"http://example.org\")");

    [Fact]
    public void Csv_OfTheFirstValueAfterABreak_IsMarked() => Rows
        .Where(row => row["status"] == "[b]").Select(row => (row["series"], row["period_months"], row["period_end"]))
        .ShouldBe(
        [
            ("own-force", "3", "2025-03-31"), ("own-force", "12", "2025-03-31"), ("force", "12", "2025-03-31"),
        ]);

    [Fact]
    public void Csv_OfAnIllustrativeMeasure_SaysSoInEveryRow() =>
        CsvParser.Records(MeasureHistoryCsv.Write(Measure with { Illustrative = true }))
            .ShouldAllBe(row => row["illustrative"] == "true" && row["statement"] == Illustration.Statement);

    [Fact]
    public void Metadata_OfAMeasure_DescribesTheColumnsAndTheirEmptiness()
    {
        using var metadata = JsonDocument.Parse(CsvwMetadata.Write(Measure));
        var columns = metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();

        columns.Select(column => column.GetProperty("titles").GetString()).ShouldBe(Rows[0].Keys);
        foreach (var column in columns.Where(column => column.GetProperty("required").GetBoolean()))
        {
            Rows.ShouldAllBe(row => row[column.GetProperty("name").GetString()!].Length > 0);
        }
    }

    [Fact]
    public void Json_OfAMeasure_HasItsHistoryAndItsSignals()
    {
        using var data = JsonDocument.Parse(MeasureHistoryJson.Write(Measure));
        var own = data.RootElement.GetProperty("forces")[0];
        var segment = own.GetProperty("control").GetProperty("segments")[0];

        own.GetProperty("discrete")[3].GetProperty("numerator").GetDecimal().ShouldBe(2);
        segment.GetProperty("screenedOut").GetInt32().ShouldBe(1);
        segment.GetProperty("signals")[0].GetProperty("outlook").GetString().ShouldBe("worse");
        data.RootElement.GetProperty("trendSuggestion").ValueKind.ShouldBe(JsonValueKind.Null);
        data.RootElement.GetProperty("standings")[1].GetProperty("own").GetBoolean().ShouldBeTrue();
        data.RootElement.GetProperty("measure").GetProperty("breaks")[0].GetProperty("month").GetString()
            .ShouldBe("2025-02");
    }
}
