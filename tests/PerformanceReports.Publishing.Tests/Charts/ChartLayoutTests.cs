using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class ChartLayoutTests
{
    private static readonly Dictionary<string, ChartSize> Sizes = new()
    {
        ["wide"] = ChartSize.PageWide,
        ["narrow"] = ChartSize.PageNarrow,
        ["full"] = ChartSize.PaperFull,
        ["half"] = ChartSize.PaperHalf,
    };

    private static readonly Dictionary<string, Func<ChartModel>> Models = new()
    {
        ["crowded"] = Crowded,
        ["everything"] = Everything,
        ["one value"] = () => Rate(Own(1.2m)),
        ["all zero"] = () => Count(Own(0, 0, 0, 0)),
        ["large counts"] = () => Count(Own(98_765, 123_456, 120_001), Group(1, 2, 3)),
        ["long unit"] = () => Rate(Own(1, 2)) with
        {
            UnitLabel = "per 1,000 households by the mid-year estimate of each year, as published in June 2026",
        },
    };

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var model in Models.Keys)
        {
            foreach (var size in Sizes.Keys)
            {
                cases.Add(model, size);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draw_AtEverySize_NoTextOverlapsAnother(string model, string size)
    {
        var boxes = Box.OfTexts(Draw(Models[model](), Sizes[size]));
        var overlaps = boxes.SelectMany((box, index) => boxes.Skip(index + 1)
            .Where(box.Overlaps)
            .Select(other => $"\"{box.Text}\" and \"{other.Text}\""));
        overlaps.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draw_AtEverySize_EveryTextLiesInsideThePicture(string model, string size)
    {
        var drawing = Draw(Models[model](), Sizes[size]);
        Box.OfTexts(drawing).Where(box => !box.IsInside(drawing)).ShouldBeEmpty();
    }

    [Fact]
    public void Draw_LabelsAtTheEnds_StandInTheOrderOfTheirLines()
    {
        var drawing = Draw(Crowded(), ChartSize.PageWide);
        Baseline(drawing, "MSG").ShouldBeGreaterThan(0);
        Baseline(drawing, "MSG").ShouldBeGreaterThan(Baseline(drawing, "England and Wales") - 40);
        double[] order =
        [
            Baseline(drawing, "MSG"), Baseline(drawing, "England and Wales"), Baseline(drawing, "Avon and Somerset"),
        ];
        order.ShouldBe(order.Order());
    }

    [Fact]
    public void Draw_TheThreeRoles_DifferInColourWeightAndDash()
    {
        var styles = SeriesStyle.For(Crowded());
        styles.Select(style => style.Colour).ShouldBe(["#12436D", "#28A197", "#801650"]);
        styles.Select(style => style.Width).ShouldBe([2.5, 1.75, 1.75]);
        styles.Select(style => style.Dashes.Count > 0).ShouldBe([false, false, true]);
        styles.Select(style => style.Marker).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Draw_TwoSeries_TakeTheirOwnPairOfColours() =>
        SeriesStyle.For(Rate(Own(1, 2), Group(2, 1))).Select(style => style.Colour).ShouldBe(["#12436D", "#F46A25"]);

    [Fact]
    public void Draw_AMissingValue_LeavesAGapAndMarksWhatStandsAlone()
    {
        var drawing = Draw(Rate(Own(1, 2, null, 3, null, 4, 5)), ChartSize.PageWide);
        LinesOf(drawing, ChartPart.Series1).Select(line => line.Points.Count).ShouldBe([2, 2]);
        drawing.Marks.OfType<CircleMark>().Count().ShouldBe(5);
    }

    [Fact]
    public void Draw_ALongSeries_MarksOnlyItsEndAndWhatStandsAlone()
    {
        decimal?[] values = [.. Enumerable.Range(0, 20).Select(index => index is 4 or 6 ? null : (decimal?)index)];
        Draw(Rate(Own(values)), ChartSize.PageWide).Marks.OfType<CircleMark>().Count().ShouldBe(2);
    }

    [Fact]
    public void Draw_ABreakInSeries_IsADottedLineWithItsNoteAndEndsTheLine()
    {
        var model = Rate(Own(1, 4, 3, 2)) with { Breaks = [new ChartBreak(March2025.AddMonths(-4), "new rules")] };
        var drawing = Draw(model, ChartSize.PageWide);
        var mark = drawing.Marks.OfType<LineMark>().Single(line => line.Part == ChartPart.Break);
        mark.Stroke.Dashes.ShouldNotBeEmpty();
        mark.Points[0].X.ShouldBe(mark.Points[1].X);
        drawing.Marks.OfType<TextMark>().ShouldContain(text => text.Text == "Note 1");
        LinesOf(drawing, ChartPart.Series1).Select(line => line.Points.Count).ShouldBe([2, 2]);
        ChartNotes.For(model).ShouldBe(["Note 1: from November 2024, new rules"]);
    }

    [Fact]
    public void Draw_IllustrativeWithStatedValues_SaysBothInThePicture()
    {
        var drawing = Draw(Everything(), ChartSize.PageWide);
        drawing.Marks.OfType<TextMark>().First().Text.ShouldBe("Illustrative figures, not published data");
        drawing.Marks.OfType<TextMark>().ShouldContain(text => text.Text == "Value stated in a published report");
        drawing.Marks.OfType<RectangleMark>().Count(mark => mark.Part == ChartPart.Stated).ShouldBe(2);
    }

    [Fact]
    public void Draw_ASeriesOfStatedValuesOnly_IsLabelledByTheLast()
    {
        var model = Percentage(Own(60, 61, 62), Nation(null, null, null) with
        {
            Stated = [new StatedPoint(March2025.AddMonths(-3), 55m)],
        });
        Draw(model, ChartSize.PageWide).Marks.OfType<TextMark>().ShouldContain(text => text.Text == "55.0% (Dec 2024)");
    }

    [Fact]
    public void Draw_TheTimeAxis_NamesTheLastMonth() =>
        Draw(Crowded(), ChartSize.PageNarrow).Marks.OfType<TextMark>().ShouldContain(text => text.Text == "Mar 2025");

    [Fact]
    public void Draw_AHighPercentage_SaysWhereItsScaleStarts() =>
        Draw(Percentage(Own(66, 65, 67)), ChartSize.PageWide).Marks.OfType<TextMark>()
            .ShouldContain(text => text.Text == "per cent (scale starts at 55%)");

    [Fact]
    public void Draw_Twice_GivesTheSamePicture() =>
        SvgWriter.Small(Draw(Everything(), ChartSize.PageWide), null)
            .ShouldBe(SvgWriter.Small(Draw(Everything(), ChartSize.PageWide), null));

    [Fact]
    public void Draw_WithoutMonths_Refuses() =>
        Should.Throw<ArgumentException>(() => Draw(Rate(Own()), ChartSize.PageWide)).Message.ShouldContain("no months");

    [Fact]
    public void Draw_FiveSeries_Refuses() =>
        Should.Throw<ArgumentException>(() => Draw(Rate(Own(1), Own(1), Own(1), Own(1), Own(1)), ChartSize.PageWide))
            .Message.ShouldContain("one to four");

    [Fact]
    public void Draw_ASeriesOfAnotherLength_RefusesAndNamesIt() =>
        Should.Throw<ArgumentException>(() => Draw(Rate(Own(1, 2), Group(1)), ChartSize.PageWide))
            .Message.ShouldContain("\"Most similar group average\"");

    private static ChartDrawing Draw(ChartModel model, ChartSize size) =>
        ChartLayout.Draw(model, size, HelveticaMetrics.Measure);

    private static double Baseline(ChartDrawing drawing, string start) =>
        drawing.Marks.OfType<TextMark>().First(text => text.Text.StartsWith(start, StringComparison.Ordinal)).Origin.Y;

    private static IEnumerable<LineMark> LinesOf(ChartDrawing drawing, ChartPart part) =>
        drawing.Marks.OfType<LineMark>().Where(line => line.Part == part);
}
