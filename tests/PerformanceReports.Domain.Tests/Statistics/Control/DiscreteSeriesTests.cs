using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Control;

namespace PerformanceReports.Domain.Tests.Statistics.Control;

public sealed class DiscreteSeriesTests
{
    private static readonly ForceCode Force = Make.Code(0);

    private static readonly DenominatorTable Denominators = new(
    [
        new DenominatorEstimate(Force, DenominatorKind.Residents, 2023, 1000),
        new DenominatorEstimate(Force, DenominatorKind.Residents, 2024, 2000),
        new DenominatorEstimate(Force, DenominatorKind.Households, 2021, 500),
    ]);

    [Theory]
    [InlineData(MeasureUnit.Count, 10, 20)]
    [InlineData(MeasureUnit.RatePer1000Residents, 10, 10)]
    [InlineData(MeasureUnit.RatePer1000Households, 20, 40)]
    public void Of_QuarterlyFigures_AreInTheMeasuresUnit(MeasureUnit unit, int first, int second)
    {
        Figure[] figures = [Quarter("2024-03", 20), Quarter("2023-12", 10)];
        DiscreteSeries.Of(Make.Measure(unit), figures, Denominators)
            .Select(point => point.Value).ShouldBe([first, second]);
    }

    [Fact]
    public void Of_APercentage_IsByTheFiguresOwnDenominators()
    {
        Figure[] figures = [Quarter("2024-03", 20, 80), Quarter("2024-06", 5)];
        DiscreteSeries.Of(Make.Measure(MeasureUnit.Percentage), figures, Denominators)
            .ShouldHaveSingleItem().Value.ShouldBe(25);
    }

    [Fact]
    public void Of_AQuarterBelowZero_IsKept() =>
        DiscreteSeries.Of(Make.Measure(), [Quarter("2024-03", -1)], Denominators)
            .ShouldHaveSingleItem().Value.ShouldBe(-0.5m);

    [Fact]
    public void Of_AFigureWithoutAValue_IsLeftOut()
    {
        var quarter = Period.QuarterEnding(new(2024, 3));
        var missing = new Figure(
            MeasureSlug.Parse("made-up"), Force, quarter, null, null, FigureSymbol.Parse("[x]"));
        DiscreteSeries.Of(Make.Measure(), [missing], Denominators).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Cadence.Monthly)]
    [InlineData(Cadence.Rolling12Months)]
    public void Of_FiguresOfAnotherLength_AreLeftOut(Cadence cadence) =>
        DiscreteSeries.Of(Make.Measure(cadence: cadence), [Quarter("2024-03", 1)], Denominators).ShouldBeEmpty();

    [Fact]
    public void BoundsOf_AUnit_AreWhatItCanBe()
    {
        DiscreteSeries.BoundsOf(MeasureUnit.Percentage).ShouldBe(new ControlBounds(0, 100));
        DiscreteSeries.BoundsOf(MeasureUnit.Count).ShouldBe(new ControlBounds(0));
    }

    private static Figure Quarter(string end, decimal numerator, decimal? denominator = null) =>
        new(MeasureSlug.Parse("made-up"), Force, Period.QuarterEnding(Month.Parse(end)), numerator, denominator);
}
