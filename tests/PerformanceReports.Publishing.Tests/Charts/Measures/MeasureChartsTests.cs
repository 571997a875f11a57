using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.Measures.MeasureSamples;

namespace PerformanceReports.Publishing.Tests.Charts.Measures;

public sealed class MeasureChartsTests
{
    [Fact]
    public void Rolling_TheOwnForce_StandsBesideAverageAndNation()
    {
        var chart = MeasureCharts.Rolling(Everything())!;
        chart.Slug.ShouldBe("burglary-12-months");
        chart.Subtitle.ShouldBe("12 months to the end of each quarter, per 1,000 households");
        chart.Series.Select(series => series.Role)
            .ShouldBe([SeriesRole.OwnForce, SeriesRole.SimilarGroup, SeriesRole.National]);
        chart.Series[0].Name.ShouldBe(OwnName);
        chart.Series[1].Values.ShouldBe([null, 4, 5]);
        chart.PeriodMonths.ShouldBe(12);
        chart.Summary.ShouldStartWith("Avon and Somerset: 3.00 per 1,000 households in the 12 months to March 2025");
        chart.AlternativeText.ShouldStartWith("Line chart with three lines");
    }

    [Fact]
    public void Rolling_AnotherForce_StandsBesideTheAverageOfItsOwnGroup()
    {
        var chart = MeasureCharts.Rolling(Everything(), CodeOf(1))!;
        chart.Series[0].Name.ShouldBe("Force 1");
        chart.Series[0].Role.ShouldBe(SeriesRole.OwnForce);
        chart.Series[1].Values.ShouldBe([7, 8, 9]);
    }

    [Fact]
    public void Rolling_AForceWhoseGroupIsNotHeld_HasNoAverage() =>
        MeasureCharts.Rolling(Everything(), CodeOf(2))!.Series.Select(series => series.Role)
            .ShouldBe([SeriesRole.OwnForce, SeriesRole.National]);

    [Fact]
    public void Rolling_AGap_IsNotBridged()
    {
        var points = Points(1, 2, 3, 4, 5).Where(point => point.Value != 3).ToList();
        var chart = MeasureCharts.Rolling(Measure() with { Forces = [Force(0, points)] })!;
        chart.Months.ShouldBe(Months(5));
        chart.Series[0].Values.ShouldBe([1, 2, null, 4, 5]);
    }

    [Fact]
    public void Rolling_MonthlyBesideQuarterly_StepsByQuarter()
    {
        var monthly = Months(7, step: 1).Select(month => new MeasurePoint(month, 1)).ToList();
        var chart = MeasureCharts.Rolling(Measure() with { Forces = [Force(0, monthly)], National = Points(1, 2, 3) })!;
        chart.Months.ShouldBe(Months(3));
    }

    [Fact]
    public void Rolling_ValuesThatReportsState_AreMarkedWhereNoneIsHeld()
    {
        var chart = MeasureCharts.Rolling(Everything() with
        {
            Stated = [Stated(March2025, 9), Stated(March2025.AddMonths(3), 8)],
        })!;
        chart.Series[0].Stated.ShouldBe([new StatedPoint(March2025.AddMonths(3), 8)]);
        chart.Months[^1].ShouldBe(March2025.AddMonths(3));
    }

    [Fact]
    public void Rolling_Illustrative_MarksEveryStatedValueAndSaysSo()
    {
        var chart = MeasureCharts.Rolling(Everything() with { Illustrative = true, Stated = [Stated(March2025, 9)] })!;
        chart.Series[0].Stated.ShouldHaveSingleItem();
        chart.Summary.ShouldEndWith("Illustrative figures, not published data.");
    }

    [Fact]
    public void Rolling_NothingHeld_IsNull() => MeasureCharts.Rolling(Measure()).ShouldBeNull();

    [Fact]
    public void Rolling_AnUnknownForce_RefusesAndSaysWhichAreHeld() =>
        Should.Throw<ArgumentException>(() => MeasureCharts.Rolling(Everything(), "E99"))
            .Message.ShouldStartWith(
                $"No figures of burglary are held for the force \"E99\". Choose one of {OwnCode},");

    [Fact]
    public void Rolling_ABreakBeforeTheFirstMonth_IsLeftOut()
    {
        var measure = Everything() with
        {
            Breaks = [new ChartBreak(new Month(2001, 4), "old"), new ChartBreak(March2025.AddMonths(-2), "new")],
        };
        MeasureCharts.Rolling(measure)!.Breaks.ShouldHaveSingleItem().Note.ShouldBe("new");
    }

    [Fact]
    public void Discrete_ARate_TakesADecimalMoreAndSaysItsPeriod()
    {
        var own = Force(0, []) with
        {
            Discrete = Points(1.111m, 2),
            Control = new MeasureControl(3, "per 1,000 households a quarter", []),
        };
        var chart = MeasureCharts.Discrete(Measure() with { Forces = [own] })!;
        chart.Slug.ShouldBe("burglary-quarters");
        chart.PeriodMonths.ShouldBe(3);
        chart.Format.Decimals.ShouldBe(3);
        chart.UnitLabel.ShouldBe("per 1,000 households a quarter");
        chart.Summary.ShouldBe("Avon and Somerset: 2.000 per 1,000 households in the quarter to March 2025.");
        ChartTable.Of(chart).Header[0].ShouldBe("Quarter to");
    }

    [Fact]
    public void Discrete_TwelveMonthsOnly_IsNull() => MeasureCharts.Discrete(Everything()).ShouldBeNull();

    private static PublishedStatement Stated(Month month, decimal value) => new(
        "burglary",
        "Residential burglary",
        OwnName,
        month.LastDay,
        $"12 months to {month.Name}",
        MeasureUnit.RatePer1000Households,
        value,
        "",
        "A report");

    /// <summary>The own force, and two more of which the first has a group of both.</summary>
    private static MeasureDocument Everything() => Measure() with
    {
        Forces =
        [
            Force(0, Points(1, 2, 3), 0, 1),
            Force(1, Points(4, 5, 6), 1, 2),
            Force(2, Points(10, 11, 12)),
        ],
        GroupAverage = Points(4, 5),
        National = Points(6, 7, 8),
    };
}
