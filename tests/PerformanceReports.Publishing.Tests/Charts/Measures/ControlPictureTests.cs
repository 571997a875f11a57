using System.Xml.Linq;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.Measures.MeasureSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

public sealed class ControlPictureTests
{
    private static readonly Dictionary<string, Func<MeasureDocument>> Cases = new()
    {
        ["one stretch"] = () => One(Outlook.Worse, 19),
        ["two stretches"] = TwoStretches,
        ["too few points"] = TooFewAtTheEnd,
        ["no limits at all"] = () => Controlled(Polarity.LowerIsBetter, 1, Short(Points(1, 2, 3))),
        ["illustrative"] = () => One(Outlook.Better, 18) with { Illustrative = true },
        ["all equal"] = () => Controlled(
            Polarity.LowerIsBetter,
            1,
            Segment(Points([.. Enumerable.Repeat(2m, 20)]), Outlook.Steady) with { Lower = 2, Upper = 2 }),
        ["one point"] = () => Controlled(Polarity.LowerIsBetter, 1, Short(Points(1))),
        ["many"] = () => Controlled(
            Polarity.LowerIsBetter, 1, Segment(Wave(180), Outlook.Worse, [.. Enumerable.Range(90, 60)])),
    };

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draw_AtBothSizes_NoTextOverlapsAndNothingIsOutside(string name)
    {
        var picture = Picture(Cases[name]());
        picture.Wide.ShouldHaveNoTextOverAnother();
        picture.Narrow.ShouldHaveNoTextOverAnother();
        picture.Wide.ShouldHoldAllItsMarks();
        picture.Narrow.ShouldHoldAllItsMarks();
    }

    [Fact]
    public void Draw_EachStretch_HasItsOwnMeanAndLimits()
    {
        var drawing = Picture(TwoStretches()).Wide;
        var lines = drawing.Of<LineMark>(ChartPart.Limit).ToList();
        lines.Count.ShouldBe(6);
        lines.Count(line => line.Stroke.Dashes.Count > 0).ShouldBe(4);
        lines.ShouldAllBe(line => line.Points.Count == 2 && line.Points[0].Y == line.Points[1].Y);
        var seam = drawing.Of<LineMark>(ChartPart.Break).ShouldHaveSingleItem().Points[0].X;
        lines.ShouldAllBe(line => line.Points[1].X < seam || line.Points[0].X > seam);
        drawing.Texts().ShouldContain(text => text.Text == "Note 1");
        drawing.Texts().ShouldContain(text => text.Text == "Upper limit 3.000");
    }

    [Fact]
    public void Draw_TooFewPoints_HasNoLimitsAndAKeyInstead()
    {
        var picture = Picture(TooFewAtTheEnd());
        picture.Wide.Texts().ShouldNotContain(text => text.Text.StartsWith("Upper limit"));
        picture.Wide.Texts().ShouldContain(text => text.Text == "Mean");
        picture.Wide.Texts().ShouldContain(text => text.Text == "Limits");
        picture.Notes.ShouldContain("Limits need at least 12 points.");
        picture.AlternativeText.ShouldContain("Limits need at least 12 points.");
    }

    [Fact]
    public void Draw_APointInASignal_DiffersInFormAndColourByWhatItMeans()
    {
        Signals(One(Outlook.Worse, 19)).ShouldHaveSingleItem().ShouldBeOfType<RectangleMark>();
        Signals(One(Outlook.Better, 19)).ShouldHaveSingleItem().ShouldBeOfType<CircleMark>();
        Signals(One(Outlook.NotJudged, 19)).ShouldHaveSingleItem().ShouldBeOfType<LineMark>();
        Signals(One(Outlook.Worse)).ShouldBeEmpty();
    }

    [Fact]
    public void Draw_AKey_NamesTheMarksThatAreDrawn()
    {
        Picture(One(Outlook.Worse, 19)).Wide.Texts().ShouldContain(text => text.Text == "Signal: getting worse");
        Picture(One(Outlook.Better, 19)).Wide.Texts().ShouldNotContain(text => text.Text == "Signal: getting worse");
    }

    [Fact]
    public void Draw_APointInTwoSignals_ShowsTheOneToWorryAbout()
    {
        var points = Wave(20);
        var segment = Segment(points, Outlook.Better, 19);
        var worse = segment.Signals[0] with { Outlook = Outlook.Worse, Name = "Seven points rising or falling" };
        var measure = Controlled(
            Polarity.LowerIsBetter, 1, segment with { Signals = [.. segment.Signals, worse] });
        Signals(measure).ShouldHaveSingleItem().ShouldBeOfType<RectangleMark>();
        Picture(measure).Table.Rows[0].Cells[^1]
            .ShouldBe("A point outside the limits; Seven points rising or falling");
    }

    [Fact]
    public void AlternativeText_SaysLatestLimitsSignalsAndBreaks() =>
        Picture(TwoStretches()).AlternativeText.ShouldBe(
            "Control chart of 40 quarters, Avon and Somerset, per 1,000 households a quarter, from June 2015 to March "
            + "2025. In the quarter to March 2025: 2.200. The mean since June 2020 is 2.000, the limits are 1.000 and "
            + "3.000. One signal is marked: a point above the upper limit, March 2025. A break in series is marked at "
            + "June 2020.");

    [Theory]
    [InlineData("one stretch", "The newest signal: a point above the upper limit, March 2025.")]
    [InlineData("all equal", "Every quarter that has limits lies within everyday variation: no signal.")]
    [InlineData("no limits at all", "There are too few quarters to tell signals from everyday variation.")]
    public void Summary_SaysWhatTheSignalsSay(string name, string summary) =>
        Picture(Cases[name]()).Summary.ShouldBe(summary);

    [Fact]
    public void Table_IsNewestFirstWithLimitsAndSignals()
    {
        var table = Picture(TwoStretches()).Table;
        table.RowHeading.ShouldBe("Quarter to");
        table.Columns.Select(column => column.Title).ShouldBe(
            ["Per 1,000 households a quarter", "Mean", "Lower limit", "Upper limit", "Signal"]);
        table.Rows.Count.ShouldBe(40);
        table.Rows[0].Heading.ShouldBe("March 2025");
        table.Rows[0].Cells.ShouldBe(["2.200", "2.000", "1.000", "3.000", "A point outside the limits"]);
        table.Rows[0].Marked.ShouldBeTrue();
        table.Rows[19].Heading.ShouldBe("June 2020 [b]");
        table.Rows[19].Cells[^1].ShouldBe("None");
    }

    [Fact]
    public void Table_WithoutLimits_SaysNotAvailable()
    {
        var table = Picture(TooFewAtTheEnd()).Table;
        table.Rows[0].Cells.Skip(1).ShouldBe(["[x]", "[x]", "[x]", "[x]"]);
        table.Notes.ShouldContain("[x] means not available.");
    }

    [Fact]
    public void Of_WholeNumbers_WritesTheMeanWithADecimal()
    {
        var counts = One(Outlook.Worse, 19) with { Format = new(ValueKind.Count, 0) };
        var picture = Picture(counts);
        picture.Wide.Texts().ShouldContain(text => text.Text == "Mean 2.0");
        picture.Wide.Texts().ShouldContain(text => text.Text == "Mar 2025 2");
    }

    [Fact]
    public void Of_TwelveMonthsOnly_IsNull() =>
        ControlPicture.Of(Measure() with { Forces = [Force(0, Points(1, 2))] }).ShouldBeNull();

    [Fact]
    public void File_CarriesTitleStatementNotesAndSource()
    {
        var picture = Picture(TwoStretches() with { Illustrative = true });
        var texts = XDocument.Load(new MemoryStream(SvgFile.Write(picture, "Home Office.")))
            .Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        texts.ShouldContain("Illustrative figures, not published data");
        texts.ShouldContain("Note 1: from June 2020, the counting rules changed");
        texts.ShouldContain("Source: Home Office.");
    }

    private static MeasurePicture Picture(MeasureDocument measure) => ControlPicture.Of(measure)!;

    private static List<ChartMark> Signals(MeasureDocument measure)
    {
        var drawing = Picture(measure).Wide;
        var plotted = drawing.Of<ChartMark>(ChartPart.Signal).ToList();
        return plotted.Count == 0 ? plotted : plotted[..^1];
    }

    private static MeasurePoint[] Wave(int count) =>
        [.. Months(count).Select((month, index) => new MeasurePoint(month, 2 + (index % 3 * 0.2m)))];

    private static MeasureDocument One(Outlook outlook, params int[] signal) =>
        Controlled(Polarity.LowerIsBetter, 1, Segment(Wave(20), outlook, signal));

    private static MeasureDocument TwoStretches()
    {
        var points = Wave(40);
        return Controlled(
            Polarity.LowerIsBetter,
            2,
            Segment(points[..20], Outlook.Worse) with { Mean = 2.5m, Lower = 2, Upper = 3.5m },
            Segment([.. points[20..39], points[39] with { Value = 2.2m }], Outlook.Worse, 19));
    }

    private static MeasureDocument TooFewAtTheEnd()
    {
        var points = Wave(25);
        return Controlled(Polarity.LowerIsBetter, 2, Segment(points[..20], Outlook.Worse), Short(points[20..]));
    }

    private static MeasureControlSegment Short(IReadOnlyList<MeasurePoint> points) => new()
    {
        Points = points,
        Explanation = "Limits need at least 12 points.",
    };
}
