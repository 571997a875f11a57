using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class RollingTotalTests
{
    private static readonly MeasureSlug Slug = MeasureSlug.Parse("homicide");
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly Month March = new(2025, 3);

    [Fact]
    public void To_FourQuarters_SumsThem()
    {
        var total = RollingTotal.To(March, Quarters(1, 2, 3, 4, 100));
        total!.Numerator.ShouldBe(10);
        total.Figures.Count.ShouldBe(4);
        total.Denominator.ShouldBeNull();
    }

    [Fact]
    public void To_TwelveMonths_SumsNumeratorsAndDenominators()
    {
        var months = Enumerable.Range(0, 14)
            .Select(back => new Figure(Slug, Avon, new Period(March.AddMonths(-back), 1), 2, 5));
        var total = RollingTotal.To(March, months);
        total!.Numerator.ShouldBe(24);
        total.Denominator.ShouldBe(60);
    }

    [Fact]
    public void To_APeriodMissing_IsNothing_NeverAPartialSum() =>
        RollingTotal.To(March, Quarters(1, 2, 3, 4).Where((_, index) => index != 2)).ShouldBeNull();

    [Fact]
    public void To_APeriodWithoutAValue_IsNothing()
    {
        var figures = Quarters(1, 2, 3).Append(
            new Figure(Slug, Avon, Period.QuarterEnding(March.AddMonths(-9)), null, null, FigureSymbol.Parse("[x]")));
        RollingTotal.To(March, figures).ShouldBeNull();
    }

    [Fact]
    public void To_DenominatorsForSomeOnly_IsNothing()
    {
        var figures = Quarters(1, 2, 3).Append(
            new Figure(Slug, Avon, Period.QuarterEnding(March.AddMonths(-9)), 4, 10));
        RollingTotal.To(March, figures).ShouldBeNull();
    }

    [Fact]
    public void To_ASourceOf12MonthTotals_TakesTheTotalAndMakesNoSum()
    {
        var figures = Quarters(1, 2, 3, 4).Append(new Figure(Slug, Avon, Period.YearEnding(March), 8594));
        RollingTotal.To(March, figures)!.Numerator.ShouldBe(8594);
    }

    [Fact]
    public void To_QuartersOfOtherMonths_DoNotCount() =>
        RollingTotal.To(March.AddMonths(-1), Quarters(1, 2, 3, 4, 5)).ShouldBeNull();

    [Fact]
    public void To_AnyOrderOfInput_GivesTheSame()
    {
        var figures = Quarters(7, 1, 9, 4).ToList();
        figures.Reverse();
        RollingTotal.To(March, figures)!.Numerator.ShouldBe(21);
    }

    [Fact]
    public void To_FiguresOfTwoForces_Refuses()
    {
        var other = new Figure(Slug, ForceCode.Parse("E23000032"), Period.QuarterEnding(March), 1);
        Should.Throw<ArgumentException>(() => RollingTotal.To(March, Quarters(1, 2, 3, 4).Append(other)));
    }

    private static IEnumerable<Figure> Quarters(params int[] newestFirst) => newestFirst.Select((count, index) =>
        new Figure(Slug, Avon, Period.QuarterEnding(March.AddMonths(-3 * index)), count));
}
