using PerformanceReports.Publishing.Charts;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void Of_AModel_HasTheNewestRowFirst()
    {
        var table = ChartTable.Of(Rate(Own(1, 2), Group(3, 4)));
        table.Header.ShouldBe(["12 months to", "Avon and Somerset", "Most similar group average"]);
        table.Rows.Select(row => row.Heading).ShouldBe(["March 2025", "December 2024"]);
        table.Rows[0].Cells.ShouldBe(["2.00", "4.00"]);
        table.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_AMissingValue_MarksAndExplainsIt()
    {
        var table = ChartTable.Of(Rate(Own(1, null)));
        table.Rows[0].Cells.ShouldBe(["[x]"]);
        table.Notes.ShouldBe(["[x] means not available."]);
    }

    [Fact]
    public void Of_ABreak_MarksTheFirstPeriodAfterIt()
    {
        var table = ChartTable.Of(Rate(Own(1, 2, 3)) with
        {
            Breaks = [new ChartBreak(March2025.AddMonths(-3), "new rules")],
        });
        table.Rows.Select(row => row.Heading).ShouldBe(["March 2025", "December 2024 [b]", "September 2024"]);
        table.Notes.ShouldHaveSingleItem().ShouldStartWith("[b] means a break in series");
    }

    [Fact]
    public void Of_IllustrativeWithAStatedValue_KeepsTheTwoApart()
    {
        var own = Own(64, 65) with { Stated = [new StatedPoint(March2025, 65.3m)] };
        var table = ChartTable.Of(Percentage(own) with { Illustrative = true });
        table.Rows[0].Cells.ShouldBe(["65.0% (stated: 65.3%)"]);
        table.Notes[0].ShouldBe("Illustrative figures, not published data.");
        table.Notes[1].ShouldContain("states");
    }
}
