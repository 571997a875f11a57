using System.Text.Json.Nodes;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Building;

/// <summary>What a document says of the report before it.</summary>
public sealed class PreviousReportTests
{
    private static readonly Month November = new(2024, 11);

    [Fact]
    public void Build_TheFirstReport_IsComparedWithNone()
    {
        var first = Build(Report([Row(Burglary)]));

        first.Since.ShouldBeNull();
        RowOf(first).Previous.ShouldBeNull();
    }

    [Fact]
    public void Build_AfterTwoReports_CarriesTheVerdictsOfTheNewerInWhicheverSection()
    {
        var report = After(
            Earlier(new Month(2024, 3), [Row(Burglary, "1st/8 MSG (below MSG average rates)", "Increasing")]),
            Earlier(November, [Row(Burglary, "7th/8 MSG (above MSG average rates)", "Reducing")]));

        report.Since!.Period.Label.ShouldBe("Quarter ending November 2024");
        var previous = RowOf(report).Previous.ShouldNotBeNull();
        previous.Trend.ShouldBe(new PublishedTrend("Reducing", TrendDirection.Reducing, Outlook.Better));
        previous.Benchmark.ShouldBe(
            new PublishedBenchmark("7th/8 MSG (above MSG average rates)", 7, 8, BenchmarkPosition.Above));
    }

    [Fact]
    public void Build_WithoutAMeasureOfTheReportBefore_NamesItAndComparesTheOthersOnly()
    {
        var report = After(Earlier(November, [Row(Referrals)]));

        RowOf(report).Previous.ShouldBeNull();
        report.Since!.MeasuresGone.ShouldBe(
            [new PublishedEarlierMeasure("referrals", "earlier-section", Referrals.ShortTitle)]);
    }

    [Fact]
    public void Build_WithoutActionsOfTheReportBefore_NamesThoseThatWereOpen()
    {
        var report = After(Earlier(
            November,
            [],
            new PlannedAction("plan", ActionState.New, "A plan is in place."),
            new PlannedAction("done", ActionState.Completed, "This is done."),
            new PlannedAction("open", ActionState.Continuing, "This goes on.")));

        report.Since!.ActionsGone.ShouldBe([new PublishedEarlierAction("open", "earlier-section", 3)]);
    }

    [Fact]
    public void ReadReport_FromBeforeReportsWereCompared_ReadsIt()
    {
        var bytes = PublishedDocuments.Write(Build(Report([Row(Burglary)])));
        var document = JsonNode.Parse(bytes)!.AsObject();
        document.Remove("since").ShouldBeTrue();
        var row = document["parts"]![0]!["sections"]![0]!["measures"]![0]!.AsObject();
        row.Remove("previous").ShouldBeTrue();

        var read = PublishedDocuments.ReadReport(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));

        PublishedDocuments.Write(read).ShouldBe(bytes);
    }

    private static PublishedReport After(params PublishedReport[] earlier) => PublishedReportBuilder.Build(
        Report([Row(Burglary)]), Sources() with { Earlier = earlier }, Stamp);

    private static PublishedReport Earlier(Month end, Assessment[] rows, params PlannedAction[] actions)
    {
        var report = new Report(Period.QuarterEnding(end), "Performance report", [], Author);
        var part = new ReportPart("earlier", "An earlier part");
        var section = new ReportSection("earlier-section", "Another section");
        report.Add(part, Author);
        report.Add(part, section, Author);
        foreach (var row in rows)
        {
            report.Add(section, row, Author);
        }

        foreach (var action in actions)
        {
            report.Add(section, action, Author);
        }

        return Build(report);
    }

    private static PublishedMeasure RowOf(PublishedReport report) => report.Sections().Single().Measures.Single();
}
