using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.BoundFigures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.BoundFigures;

/// <summary>
/// Burglary of 1,000, 1,000 and 2,000 residents: the own force 10, 12, 20 in three years; in the last two Kent 10 and 10,
/// Essex 52 and 60. By hand: own rates 10, 12, 20; Kent 10; Essex 26, 30; the mean of the group (12 + 10 + 26) / 3 = 16,
/// then (20 + 10 + 30) / 3 = 20; the nation 90 / 4,000 = 22.5.
/// </summary>
public sealed class FigureResolverTests
{
    [Theory]
    [InlineData("burglary.count", "20", 20)]
    [InlineData("burglary.count@previous-year", "12", 12)]
    [InlineData("burglary.count@2023-03", "10", 10)]
    [InlineData("burglary.count:national", "90", 90)]
    [InlineData("burglary.count:essex", "60", 60)]
    [InlineData("burglary.rate", "20.00", 20)]
    [InlineData("burglary.value", "20.00", 20)]
    [InlineData("burglary.rate:kent", "10.00", 10)]
    [InlineData("burglary.rate:msg", "20.00", 20)]
    [InlineData("burglary.rate:national", "22.50", 22.5)]
    [InlineData("burglary.mean@3-years", "14", 14)]
    [InlineData("burglary.mean@2-years:msg", "18.00", 18)]
    [InlineData("burglary.monthly-mean@3-years", "1.2", 1.166667)]
    [InlineData("burglary.change", "up 67%", 66.666667)]
    [InlineData("burglary.change@2-years", "up 100%", 100)]
    [InlineData("burglary.change@previous-year", "up 20%", 20)]
    [InlineData("burglary.change:kent", "no change", 0)]
    [InlineData("burglary.rank", "2nd of 3", 2)]
    [InlineData("burglary.rank:essex", "3rd of 3", 3)]
    [InlineData("charge-rate.value", "8.0%", 8)]
    [InlineData("charge-rate.count", "8", 8)]
    [InlineData("charge-rate.value@previous-year", "6.0%", 6)]
    [InlineData("charge-rate.change", "up 2.0 percentage points", 2)]
    [InlineData("charge-rate.mean@2-years", "7.0%", 7)]
    [InlineData("referrals.value", "1,402", 1402)]
    [InlineData("referrals.count", "1,402", 1402)]
    public void Resolve_AReference_GivesTheFigureAsTablesWriteIt(string reference, string text, double value)
    {
        var resolution = Resolver().Resolve(reference);
        resolution.Problem.ShouldBeNull();
        resolution.Figure!.Text.ShouldBe(text);
        resolution.Figure.Value.ShouldBe((decimal)value, 0.000001m);
        resolution.Figure.Reference.ShouldBe(reference);
    }

    [Fact]
    public void Resolve_AReference_NamesItsSource()
    {
        var figure = Resolver().Resolve("burglary.rate@previous-year:national").Figure!;
        figure.MeasureTitle.ShouldBe("Burglary");
        figure.Description.ShouldBe("per 1,000 residents");
        figure.AreaName.ShouldBe("England and Wales");
        figure.PeriodLabel.ShouldBe("12 months to March 2024");
        figure.Source.ShouldBe("Home Office edition of June 2026");
        figure.Illustrative.ShouldBeFalse();
    }

    [Fact]
    public void Resolve_AnIllustrativeFigure_SaysThatItIs() =>
        Resolver().Resolve("charge-rate.value").Figure!.Illustrative.ShouldBeTrue();

    [Fact]
    public void Resolve_AnIllustrativeValueThatAReportStates_IsRealByTheReport()
    {
        var stated = Stated(new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 8, 100));
        var figure = Resolver(stated).Resolve("charge-rate.value").Figure!;
        figure.Illustrative.ShouldBeFalse();
        figure.Source.ShouldBe("As printed in the report for March 2025");
        Resolver(stated).Resolve("charge-rate.count").Figure!.Illustrative.ShouldBeTrue();
    }

    [Fact]
    public void Resolve_AValueThatOnlyAReportStates_IsThatValue()
    {
        var stated = Stated(new Figure(ChargeRate.Slug, Kent, Period.YearEnding(March), 7.5m, 100));
        Resolver(stated).Resolve("charge-rate.value:kent").Figure!.Text.ShouldBe("7.5%");
        Resolver(stated).Resolve("charge-rate.count:kent").Problem!.ShouldContain("Write charge-rate.value");
        Resolver(stated).Resolve("charge-rate.change:kent").Figure.ShouldBeNull();
    }

    [Fact]
    public void Resolve_ACountWithoutAnEstimateToDivideItBy_IsHeldAllTheSame()
    {
        Resolver().Resolve("burglary.count@previous-year:kent").Figure!.Text.ShouldBe("10");
        Resolver().Resolve("burglary.count@2021-03").Figure!.Text.ShouldBe("9");
        Resolver().Resolve("burglary.rate@2021-03").Figure.ShouldBeNull();
    }

    [Theory]
    [InlineData("burglry.count", "No measure is named burglry. Did you mean burglary?")]
    [InlineData("rate.value", "No measure is named rate. Did you mean charge-rate?")]
    [InlineData("zzz.value", "No measure is named zzz.")]
    [InlineData("burglary.count:ken", "No force is named ken. Did you mean kent?")]
    [InlineData("referrals.rate", "Referrals is no rate per 1,000: it is a count. Write referrals.value.")]
    [InlineData("referrals.rank", "Referrals is not compared with other forces: it has no rank.")]
    [InlineData("referrals.value:msg", "Referrals is not compared with the most similar group. Take :msg away.")]
    [InlineData("burglary.count@2020-03", "No figure of Burglary is held for Avon and Somerset, 12 months to March 2020.")]
    [InlineData(
        "burglary.count@2026-03",
        "No figure of Burglary is held for Avon and Somerset, 12 months to March 2026. The newest figure before is for " +
        "the 12 months to March 2025.")]
    [InlineData(
        "burglary.mean@4-years",
        "Burglary has no figure for each of the 4 years to March 2025, Avon and Somerset. Take fewer years.")]
    [InlineData(
        "burglary.change@3-years",
        "No change of Burglary can be worked out for Avon and Somerset: the 12 months to March 2025 or the 12 months to " +
        "March 2022 have no figure of one series.")]
    [InlineData(
        "burglary.rank@2023-03",
        "No rank of Burglary can be worked out for Avon and Somerset, 12 months to March 2023: it is not among the " +
        "forces compared, or one of them has no figure.")]
    [InlineData("judged.value", "Inspection is a graded judgement: it has no number.")]
    [InlineData("burglary", "\"burglary\" is not a reference to a figure.")]
    public void Resolve_WhatHasNoFigure_SaysWhyAndWhatToDo(string reference, string problem)
    {
        var resolution = Resolver().Resolve(reference);
        resolution.Figure.ShouldBeNull();
        resolution.Problem.ShouldStartWith(problem);
    }

    private static FigureResolver Resolver(params Extract[] stated)
    {
        var sources = Sources([Home(), Illustrated(), .. stated]);
        var judged = new Measure(
            MeasureSlug.Parse("judged"), "Inspection", MeasureUnit.GradedJudgement, Polarity.NoJudgement, Cadence.Monthly);
        var earlier = new DenominatorEstimate(Own, DenominatorKind.Residents, 2022, 1000);
        return new(
            sources with
            {
                Measures = [.. sources.Measures, judged],
                Denominators = [.. sources.Denominators, earlier],
            },
            Period.QuarterEnding(March));
    }

    private static Extract Home() => Published(
        March,
        [
            .. Years(Burglary, Own, 10, 12, 20),
            new(Burglary.Slug, Own, Period.YearEnding(new Month(2021, 3)), 9),
            .. Years(Burglary, Kent, 10, 10),
            .. Years(Burglary, Essex, 52, 60),
            .. Years(Referrals, Own, 1402),
        ]);

    private static Extract Illustrated() => Illustrative(
        new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 8, 100),
        new Figure(ChargeRate.Slug, Own, Period.YearEnding(March.AddMonths(-12)), 6, 100));

    private static IEnumerable<Figure> Years(Measure measure, ForceCode force, params int[] counts) =>
        counts.Reverse().Select((count, back) =>
            new Figure(measure.Slug, force, Period.YearEnding(March.AddMonths(-12 * back)), count));
}
