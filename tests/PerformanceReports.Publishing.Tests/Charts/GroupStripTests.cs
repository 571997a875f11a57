using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class GroupStripTests
{
    private static readonly ValueFormat Format = new(ValueKind.Rate, 2);

    [Fact]
    public void Draw_LowerIsBetter_PutsTheLowestOnTheLeftAndTheOwnForceOnTop()
    {
        var circles = Draw(Compare([1, 2, 4, 9], own: 2)).Marks.OfType<CircleMark>().ToList();
        circles.Count.ShouldBe(4);
        circles[^1].Part.ShouldBe(ChartPart.Series1);
        circles[^1].Radius.ShouldBe(circles.Max(circle => circle.Radius));
        circles[0].Centre.X.ShouldBeLessThan(circles[1].Centre.X);
    }

    [Fact]
    public void Draw_HigherIsBetter_PutsTheHighestOnTheLeft()
    {
        var circles = Draw(Compare([9, 4, 1], own: 0)).Marks.OfType<CircleMark>().ToList();
        circles[^1].Centre.X.ShouldBeLessThan(circles[0].Centre.X);
    }

    [Fact]
    public void Draw_AGroup_StandsByValueWithTheAverageAsATick()
    {
        var drawing = Draw(Compare([0, 1, 10], own: 0) with { MsgAverage = 5 });
        var tick = drawing.Marks.OfType<LineMark>().Single(line => line.Part == ChartPart.Average);
        tick.Points[0].X.ShouldBe(drawing.Width / 2, 0.01);
    }

    [Fact]
    public void Draw_AllForces_StandsByRankInSmallerDots()
    {
        var values = Enumerable.Range(1, 43).Select(value => value == 43 ? 1000m : value).ToArray();
        var drawing = Draw(Compare(values, own: 21) with { MsgAverage = null });
        var circles = drawing.Marks.OfType<CircleMark>().ToList();
        circles.Count.ShouldBe(43);
        circles[^1].Centre.X.ShouldBe(drawing.Width / 2, 0.01);
        circles[0].Radius.ShouldBeLessThan(3);
    }

    [Fact]
    public void Draw_EqualValues_StandInTheMiddle()
    {
        var circles = Draw(Compare([2, 2], own: 0) with { MsgAverage = 2 }).Marks.OfType<CircleMark>().ToList();
        circles.ShouldNotBeEmpty();
        circles.ShouldAllBe(circle => circle.Centre.X == 84);
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "Best", "Worst")]
    [InlineData(Polarity.NoJudgement, "Lowest", "Highest")]
    public void Draw_WithWords_NamesTheEnds(Polarity polarity, string first, string last) =>
        GroupStrip.Draw(Compare([1, 2], own: 0), polarity, GroupStripSize.PageWithWords, HelveticaMetrics.Measure)
            .Marks.OfType<TextMark>().Select(text => text.Text).ShouldBe([first, last]);

    [Fact]
    public void Draw_NoForces_Refuses() => Should.Throw<ArgumentException>(() => Draw(Compare([], own: 0)));

    [Fact]
    public void AlternativeText_SaysRankValueBestWorstAndAverage() =>
        GroupStrip.AlternativeText(
                Compare([1, 2, 4], own: 1) with { MsgAverage = 2.333m }, Polarity.LowerIsBetter, Format)
            .ShouldBe("2nd of 3 (most similar group): Force 1, 2.00. Best: Force 0, 1.00. Worst: Force 2, 4.00. "
                + "Average: 2.33.");

    private static ChartDrawing Draw(PublishedComparison comparison) => GroupStrip.Draw(
        comparison, Polarity.LowerIsBetter, GroupStripSize.PageRow, HelveticaMetrics.Measure);

    private static PublishedComparison Compare(decimal[] values, int own) => new(
        own + 1,
        own == 1 ? "2nd" : $"{own + 1}th",
        values.Length,
        "most similar group",
        values.DefaultIfEmpty(0).Average(),
        null,
        "12 months to March 2025",
        [.. values.Select((value, index) => new PublishedForceValue(
            $"E2300000{index % 10}", $"Force {index}", value, Format.Write(value), 1, 1, index + 1, index == own))]);
}
