using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class SparklineTests
{
    [Fact]
    public void Draw_Values_SpansTheHeightAndEndsWithADot()
    {
        var drawing = Sparkline.Draw([1, 3, 2], 96, 24);
        var line = drawing.Marks.OfType<LineMark>().ShouldHaveSingleItem();
        line.Points.Select(point => point.Y).Min().ShouldBeLessThan(4);
        line.Points.Select(point => point.Y).Max().ShouldBeGreaterThan(20);
        drawing.Marks.OfType<CircleMark>().ShouldHaveSingleItem().Centre.ShouldBe(line.Points[^1]);
    }

    [Fact]
    public void Draw_AGap_IsNotSpanned() =>
        Sparkline.Draw([1, 2, null, 2, 3]).Marks.OfType<LineMark>().Count().ShouldBe(2);

    [Fact]
    public void Draw_EqualValues_RunsThroughTheMiddle() =>
        Sparkline.Draw([5, 5, 5], 96, 24).Marks.OfType<LineMark>().Single().Points.ShouldAllBe(point => point.Y == 12);

    [Fact]
    public void Draw_NoValues_DrawsNothing() => Sparkline.Draw([null, null]).Marks.ShouldBeEmpty();

    [Fact]
    public void AlternativeText_SaysLowestHighestAndLatest() =>
        Sparkline.AlternativeText([1.5m, 3, null, 2], new ValueFormat(ValueKind.Rate, 1))
            .ShouldBe("Recent values: lowest 1.5, highest 3.0, latest 2.0.");
}
