using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.Measures.MeasureSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

public sealed class DotPlotTests
{
    private static readonly decimal[] Eight = [3.77m, 4.45m, 4.48m, 4.66m, 4.80m, 5.09m, 6.12m, 6.41m];
    private static readonly decimal[] All = [.. Enumerable.Range(1, 43).Select(force => 0.2m * force)];

    private static readonly Dictionary<string, Func<MeasureDocument>> Cases = new()
    {
        ["eight"] = () => Compared(Eight, own: 7, average: 4.97m, nation: 6.22m),
        ["all"] = () => Compared(All, own: 20, average: 5, nation: 4.2m),
        ["all, one far out"] = () => Compared([.. All.SkipLast(1), 80], own: 41, average: 5, nation: 4.2m),
        ["lines close together"] = () => Compared(Eight, own: 0, average: 4.97m, nation: 4.98m),
        ["lines at the left"] = () => Compared(Eight, own: 0, average: 3.43m, nation: 3.41m),
        ["lines at the right"] = () => Compared(Eight, own: 0, average: 6.99m, nation: 6.98m),
        ["nation first"] = () => Compared(Eight, own: 0, average: 5.2m, nation: 4.9m),
        ["nation far out"] = () => Compared(Eight, own: 3, average: 4.97m, nation: 20),
        ["no lines"] = () => Compared([1, 2], own: 0),
        ["all zero"] = () => Compared([0, 0, 0], own: 1, average: 0, nation: 0),
        ["long numbers"] = () => Compared([12_345.67m, 23_456.78m], own: 1, average: 17_901.23m, nation: 19_999.99m),
        ["illustrative"] = () => Compared(Eight, own: 2, average: 4.97m) with { Illustrative = true },
        ["long names"] = () => Compared(Eight, own: 2, average: 4.97m) with
        {
            GroupStandings = [.. Standings(Eight, 2).Select(force => force with
            {
                ForceName = force.ForceName + " and the Isles of the Western Sea",
            })],
        },
    };

    public static TheoryData<string, bool> Pictures()
    {
        var data = new TheoryData<string, bool>();
        foreach (var name in Cases.Keys)
        {
            data.Add(name, true);
            data.Add(name, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_AtBothSizes_NoTextOverlapsAndNothingIsOutside(string name, bool isWide)
    {
        var drawing = Draw(Cases[name](), isWide);
        drawing.ShouldHaveNoTextOverAnother();
        drawing.ShouldHoldAllItsMarks();
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_AtBothSizes_NoLineRunsThroughALabel(string name, bool isWide)
    {
        var drawing = Draw(Cases[name](), isWide);
        var lines = drawing.Of<LineMark>(ChartPart.Average).Concat(drawing.Of<LineMark>(ChartPart.National)).ToList();
        var labels = Box.OfTexts(drawing).Where(box =>
            box.Text.StartsWith("Group", StringComparison.Ordinal)
            || box.Text.StartsWith("England", StringComparison.Ordinal));
        labels.ShouldAllBe(box => !lines.Exists(line => Crosses(line, box)));
    }

    [Fact]
    public void Draw_AGroup_HasARowForEachForceBestAtTheTop()
    {
        var drawing = Draw(Cases["eight"]());
        var dots = drawing.Marks.OfType<CircleMark>().OrderBy(dot => dot.Centre.Y).ToList();
        dots.Count.ShouldBe(8);
        dots.Select(dot => dot.Centre.X).ShouldBeInOrder();
        drawing.Texts().Select(text => text.Text).ShouldContain("6.41");
        drawing.Texts().Select(text => text.Text).ShouldContain("8th");
    }

    [Fact]
    public void Draw_TheForceLookedAt_IsSolidBoldAndOnABand()
    {
        var drawing = Draw(Cases["eight"]());
        var own = drawing.Of<CircleMark>(ChartPart.Series1).ShouldHaveSingleItem();
        own.Fill.ShouldBe(ChartPalette.Own);
        drawing.Of<CircleMark>(ChartPart.Others).ShouldNotBeEmpty();
        drawing.Of<CircleMark>(ChartPart.Others).ShouldAllBe(dot => dot.Radius < own.Radius && dot.Fill != own.Fill);
        drawing.Texts().Where(text => text.Bold).Select(text => text.Text).ShouldBe([OwnName, "6.41", "8th"]);
        var band = drawing.Of<RectangleMark>(ChartPart.Band).ShouldHaveSingleItem();
        own.Centre.Y.ShouldBe(band.Y + (band.Height / 2), 0.01);
    }

    [Fact]
    public void Draw_Intervals_ReachFromLimitToLimit()
    {
        var drawing = Draw(Cases["eight"]());
        drawing.Of<LineMark>(ChartPart.Others).Count().ShouldBe(7);
        var dot = drawing.Of<CircleMark>(ChartPart.Series1).Single();
        var interval = drawing.Of<LineMark>(ChartPart.Series1).Single();
        interval.Points[0].X.ShouldBeLessThan(dot.Centre.X);
        interval.Points[^1].X.ShouldBeGreaterThan(dot.Centre.X);
        interval.Points.ShouldAllBe(point => point.Y == dot.Centre.Y);
    }

    [Fact]
    public void Draw_TheAverageAndTheNation_DifferInColourAndDash()
    {
        var drawing = Draw(Cases["eight"]());
        var average = drawing.Of<LineMark>(ChartPart.Average).ShouldHaveSingleItem();
        var nation = drawing.Of<LineMark>(ChartPart.National).ShouldHaveSingleItem();
        average.Stroke.Dashes.ShouldBeEmpty();
        nation.Stroke.Dashes.ShouldNotBeEmpty();
        average.Stroke.Colour.ShouldNotBe(nation.Stroke.Colour);
        drawing.Texts().ShouldContain(text => text.Text == "Group average 4.97");
        drawing.Texts().ShouldContain(text => text.Text == "England and Wales 6.22");
    }

    [Fact]
    public void Draw_AForceFarOut_IsAnArrowAndNamed()
    {
        var drawing = Draw(Cases["all, one far out"]());
        drawing.Marks.OfType<CircleMark>().Count().ShouldBe(42);
        drawing.Texts().ShouldContain(text => text.Text == "Beyond the scale: Metropolitan Police 80.00");
        drawing.Of<LineMark>(ChartPart.Others).ShouldContain(line => line.Points.Count == 3);
    }

    [Fact]
    public void Draw_ANationFarOut_IsNamedWithoutALine()
    {
        var drawing = Draw(Cases["nation far out"]());
        drawing.Of<LineMark>(ChartPart.National).ShouldBeEmpty();
        drawing.Texts().ShouldContain(text => text.Text == "Beyond the scale: England and Wales 20.00");
    }

    [Fact]
    public void Draw_ValuesFarFromZero_SaysWhereTheScaleStarts() =>
        Draw(Cases["eight"]()).Texts()
            .ShouldContain(text => text.Text == "per 1,000 households, with 95% intervals (scale starts at 3)");

    [Fact]
    public void Draw_AllForces_StandCloserThanAGroup()
    {
        var (group, all) = (Draw(Cases["eight"]()), Draw(Cases["all"]()));
        RowHeight(all).ShouldBeLessThan(RowHeight(group));
        all.Marks.OfType<CircleMark>().Count().ShouldBe(43);
    }

    [Fact]
    public void Draw_Illustrative_SaysSoInThePicture() =>
        Draw(Cases["illustrative"]()).Texts().First().Text.ShouldBe("Illustrative figures, not published data");

    [Fact]
    public void AlternativeText_SaysValueIntervalRankAndReferences() =>
        DotPlot.OfGroup(Cases["eight"]())!.AlternativeText.ShouldBe(
            "Dot plot of 8 forces, per 1,000 households, 12 months to March 2025, best at the top, each with its 95% "
            + "interval. Avon and Somerset: 6.41, interval 5.77 to 7.18, 8th of 8 (plausibly 1st to 8th); its interval "
            + "meets that of 1 other force. Group average: 4.97, below its interval. England and Wales: 6.22, inside "
            + "its interval. At the top Metropolitan Police, 3.77; at the bottom Avon and Somerset, 6.41.");

    [Fact]
    public void Summary_IsOneSentence() =>
        DotPlot.OfGroup(Cases["eight"]())!.Summary.ShouldBe(
            "Avon and Somerset is 8th of 8 (plausibly 1st to 8th), at 6.41 per 1,000 households; the average of its "
            + "most similar group is 4.97.");

    [Fact]
    public void Subtitle_NeitherDirectionJudged_SaysLowest() =>
        DotPlot.OfGroup(Cases["eight"]() with { Polarity = Polarity.NoJudgement })!.Subtitle
            .ShouldBe("12 months to March 2025, per 1,000 households, lowest at the top");

    [Fact]
    public void Table_HoldsWhatACalculatorNeeds()
    {
        var table = DotPlot.OfGroup(Cases["eight"]())!.Table;
        table.Columns.Select(column => column.Title).ShouldBe(
            [
                "Rank", "Plausible rank", "Per 1,000 households", "Lower limit, 95%", "Upper limit, 95%", "Offences",
                "Households",
            ]);
        table.Rows.Count.ShouldBe(8);
        table.Rows[7].Heading.ShouldBe(OwnName);
        table.Rows[7].Cells.ShouldBe(["8th", "plausibly 1st to 8th", "6.41", "5.77", "7.18", "6,410", "1,000"]);
        table.Rows.Where(row => row.Marked).ShouldHaveSingleItem().Heading.ShouldBe(OwnName);
        table.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Table_AValueWithoutAnInterval_SaysNotAvailable()
    {
        var standings = Standings([1, 2], 0)
            .Select(force => force with { PlausibleRank = "", Point = new MeasurePoint(March2025, force.Rank) });
        var table = DotPlot.OfGroup(Measure() with { GroupStandings = [.. standings] })!.Table;
        table.Rows[0].Cells.ShouldBe(["1th", "[x]", "1.00", "[x]", "[x]", "[x]"]);
        table.Notes.ShouldBe(["[x] means not available."]);
    }

    [Fact]
    public void OfGroup_NoGroup_IsNull() => DotPlot.OfGroup(Measure()).ShouldBeNull();

    [Fact]
    public void OfAllForces_NoMoreThanTheGroup_IsNull()
    {
        var measure = Compared([1, 2], own: 0);
        var own = Force(0, []) with { Group = [.. measure.Standings.Select(force => force.ForceCode)] };
        DotPlot.OfAllForces(measure with { Forces = [own] }).ShouldBeNull();
        DotPlot.OfAllForces(measure).ShouldNotBeNull();
    }

    private static ChartDrawing Draw(MeasureDocument measure, bool isWide = true)
    {
        var picture = DotPlot.OfGroup(measure)!;
        return isWide ? picture.Wide : picture.Narrow;
    }

    private static bool Crosses(LineMark line, Box box) =>
        line.Points[0].X > box.Left && line.Points[0].X < box.Right && line.Points[0].Y < box.Top;

    private static double RowHeight(ChartDrawing drawing)
    {
        var rows = drawing.Marks.OfType<CircleMark>().Select(dot => dot.Centre.Y).Order().ToList();
        return rows[1] - rows[0];
    }
}
