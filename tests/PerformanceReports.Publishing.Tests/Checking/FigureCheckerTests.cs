using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Checking;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Checking;

/// <summary>
/// Referrals: 24,123 and 18,000 the year before. Burglary: 20 and 12 of 1,000 residents. Charge rate: 8.1%.
/// </summary>
public sealed class FigureCheckerTests
{
    [Theory]
    [InlineData("There were 24,123 referrals.")]
    [InlineData("There were 24,100 referrals.")]
    [InlineData("There were about 24,000 referrals.")]
    [InlineData("There were about 24 thousand referrals.")]
    [InlineData("There were over 24,000 referrals in the year.")]
    [InlineData("There were nearly 25,000 referrals in the year.")]
    [InlineData("Referrals rose from 18,000 to 24,123.")]
    [InlineData("Referrals rose by 34%.")]
    [InlineData("Referrals rose by 34 per cent.")]
    [InlineData("There were 6,123 more referrals than the year before.")]
    [InlineData("Burglary rose to 20 offences, or 20.0 per 1,000 residents.")]
    [InlineData("The charge rate was 8.1%.")]
    [InlineData("The charge rate was 8%.")]
    [InlineData("Burglary was at 12 in the year ending March 2024.")]
    public void Check_ANumberThatIsHeld_AgreesAsItIsRounded(string text) =>
        Checker().Check(text).Select(finding => finding.What).ShouldBeEmpty();

    [Theory]
    [InlineData("There were 24,321 referrals.", "24,321", "24,123")]
    [InlineData("There were 24,200 referrals.", "24,200", "24,123")]
    [InlineData("There were about 25,000 referrals.", "25,000", "24,123")]
    [InlineData("There were over 25,000 referrals.", "25,000", "24,123")]
    [InlineData("There were nearly 24,000 referrals.", "24,000", "24,123")]
    [InlineData("Referrals rose from 18,000 to 24,321.", "24,321", "24,123")]
    [InlineData("Referrals rose by 43%.", "43", "up 34%")]
    [InlineData("Burglary stood at 21 further offences.", "21", "20")]
    [InlineData("The rate of burglary was 21.2 per 1,000 residents.", "21.2", "20.00")]
    [InlineData("The charge rate was 8.2%.", "8.2", "8.1%")]
    [InlineData("In the year:\n\n- 21 burglaries\n- 24,123 referrals", "21", "20")]
    [InlineData("Burglary is a worry. There were 21 of them.", "21", "20")]
    public void Check_ANumberThatIsNotHeld_IsFoundWithTheValueHeld(string text, string written, string held)
    {
        var finding = Checker().Check(text).ShouldHaveSingleItem();
        finding.Written.ShouldBe(written);
        finding.Held!.Text.ShouldBe(held);
        finding.What.ShouldContain($"the figures held give {held}");
    }

    [Theory]
    [InlineData("The burglary plan began on 5 May 2023 at 9.30am, in 2022/23.")]
    [InlineData("Burglary fell in Q3 2024/25 and in 2021-22.")]
    [InlineData("Burglary is Priority 4, and outcomes 14 and 16 matter.")]
    [InlineData("Burglary ranks 3rd of 8 forces.")]
    [InlineData("Burglary has been stable for 18 months, over 6 years.")]
    [InlineData("Burglary kits go into 40 taxis.")]
    [InlineData("Burglary patrols cost £300,000.")]
    [InlineData("Burglary by people aged 18 to 24.")]
    [InlineData("Burglary fell after COVID-19, under the 4P plan and code 28A.")]
    [InlineData("The target of 54 for burglary stands.")]
    [InlineData("In January and February burglary came to 7.")]
    [InlineData("This quarter burglary came to 7.")]
    [InlineData("In Kent burglary came to 7.")]
    [InlineData("The report for March 2024 gave burglary as 7.")]
    [InlineData("There are 7 of something else.")]
    [InlineData("Burglary came to {{burglary.count}}.")]
    [InlineData("80% of officers on the burglary team are trained.")]
    [InlineData("Of all replies about the charge rate 95 were late.")]
    [InlineData("Read about burglary in [chapter 7](https://example.org/2031/7).")]
    public void Check_ANumberThatIsNoFigureOfTheMeasure_IsLeftAlone(string text) =>
        Checker().Check(text).Select(finding => finding.What).ShouldBeEmpty();

    [Fact]
    public void Check_AValueThatAReportStates_AgreesThoughTheSeriesDiffers()
    {
        var stated = Stated(new Figure(Burglary.Slug, Own, Period.YearEnding(March), 19));
        Checker(stated).Check("There were 19 burglaries.").ShouldBeEmpty();
        Checker().Check("There were 19 burglaries.").ShouldHaveSingleItem();
    }

    [Fact]
    public void Check_InASection_KnowsMeasuresByWhatTheyCount()
    {
        var report = Report([Row(ChargeRate)]);
        var checker = new FigureChecker(report, Sources(Held()));
        checker.Check("A share of 9.9% led to charges.").ShouldBeEmpty();
        checker.Check("A share of 9.9% led to charges.", report.Sections().Single()).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("There were 18,000 referrals.", "There were 18,000 referrals.", "18,000")]
    [InlineData("We now see 95 cases.", "There were 95 cases.", "95")]
    public void CheckCarried_ANumberOfLastQuarter_IsDoubted(string text, string carried, string written)
    {
        var finding = Checker().CheckCarried(text, carried).ShouldHaveSingleItem();
        finding.Written.ShouldBe(written);
        finding.Held.ShouldBeNull();
    }

    [Theory]
    [InlineData("There were 24,123 referrals.", "There were 24,123 referrals.")]
    [InlineData("There were 96 cases.", "There were 95 cases.")]
    [InlineData("It began on 5 May 2023.", "It began on 5 May 2023.")]
    [InlineData("There were 95 cases.", null)]
    public void CheckCarried_ANumberOfThisQuarterOrNone_IsNotDoubted(string text, string? carried) =>
        Checker().CheckCarried(text, carried).ShouldBeEmpty();

    private static FigureChecker Checker(params Extract[] more) => new(Report([]), Sources([Held(), .. more]));

    private static Extract Held() => Published(
        March,
        new Figure(Referrals.Slug, Own, Period.YearEnding(March), 24123),
        new Figure(Referrals.Slug, Own, Period.YearEnding(March.AddMonths(-12)), 18000),
        new Figure(Burglary.Slug, Own, Period.YearEnding(March), 20),
        new Figure(Burglary.Slug, Own, Period.YearEnding(March.AddMonths(-12)), 12),
        new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 81, 1000));
}
