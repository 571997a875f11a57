using PerformanceReports.Publishing.Checking;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Checking;

public sealed class AcronymCheckerTests
{
    [Theory]
    [InlineData("ASP and the MSG compared.", "ASP")]
    [InlineData("Two ROCUs took part, with **ROCU** staff.", "ROCU")]
    [InlineData("The (KER) taskforce met.", "KER")]
    [InlineData("Knife Enabled Theft (KER) met.", "KER")]
    public void Check_AnAcronymWithoutAnEntry_IsFoundOnce(string text, string acronym)
    {
        var finding = Checker(carried: true).Check(text).ShouldHaveSingleItem();
        finding.Acronym.ShouldBe(acronym);
        finding.HeldSlug.ShouldBeNull();
        finding.Remedy.ShouldBe($"Write {acronym} out, or add it to the glossary.");
    }

    [Theory]
    [InlineData("The MSG of forces, two MSGs.")]
    [InlineData("Knife-Enabled Robbery (KER) rose; KER is rare.")]
    [InlineData("The UK after COVID-19, and CCTV.")]
    [InlineData("Plain words, 4P and A roads.")]
    [InlineData("See [a page](https://example.org/ABC).")]
    [InlineData("There were {{burglary.count}}.")]
    public void Check_WhatIsExplainedOrNoAcronym_IsLeftAlone(string text) =>
        Checker(carried: true).Check(text).ShouldBeEmpty();

    [Fact]
    public void Check_ATermThatIsHeldButNotCarried_OffersIt()
    {
        var finding = Checker(carried: false).Check("The MSG.").ShouldHaveSingleItem();
        finding.HeldSlug.ShouldBe("msg");
        finding.Remedy.ShouldBe("Add the term msg to this report's glossary.");
    }

    private static AcronymChecker Checker(bool carried)
    {
        var report = Report([]);
        if (carried)
        {
            report.CarryTerm("msg", Author);
        }

        return new AcronymChecker(report, Sources());
    }
}
