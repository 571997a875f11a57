using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Measures;

public sealed class OffenceCutTests
{
    private static readonly OffenceCutRow Robbery =
        new("Robbery of personal property", "Robbery", "Robbery of personal property", "34B");

    private static readonly OffenceCutRow Driving = new(
        "Causing death by dangerous driving",
        "Violence against the person",
        "Death or serious injury - unlawful driving",
        "4.4");

    [Theory]
    [InlineData("code: 34B", true)]
    [InlineData("code: 34b", true)]
    [InlineData("code: 34", false)]
    [InlineData("code: 4.4", false)]
    [InlineData("offence: robbery of  personal property", true)]
    [InlineData("group: Robbery", true)]
    [InlineData("subgroup: Robbery", false)]
    [InlineData("code: 34A\ncode: 34B", true)]
    public void Fits_ARow_IsTrueWhereAnyRuleNamesIt(string text, bool fits) =>
        OffenceCut.Parse(text).Fits(Robbery, Month.Parse("2025-03")).ShouldBe(fits);

    [Theory]
    [InlineData("subgroup: Death or serious injury – unlawful driving")]
    [InlineData("Subgroup : DEATH OR SERIOUS INJURY - UNLAWFUL DRIVING")]
    public void Fits_ARowWithAnotherDashOrCase_IsTrue(string text) =>
        OffenceCut.Parse(text).Fits(Driving, Month.Parse("2025-03")).ShouldBeTrue();

    [Theory]
    [InlineData("2017-03", false)]
    [InlineData("2017-06", true)]
    [InlineData("2020-03", true)]
    [InlineData("2020-06", false)]
    public void Fits_OutsideTheQuartersOfARule_IsFalse(string quarterEnd, bool fits) =>
        OffenceCut.Parse("code: 34B; from 2017-04; until 2020-03").Fits(Robbery, Month.Parse(quarterEnd)).ShouldBe(fits);

    [Fact]
    public void Parse_WhatToStringWrote_GivesTheSame()
    {
        var cut = OffenceCut.Parse(" subgroup:Residential burglary ;from 2017-04\r\n\r\nsubgroup: Domestic burglary; until 2017-03 ");

        cut.ToString().ShouldBe("subgroup: Residential burglary; from 2017-04\nsubgroup: Domestic burglary; until 2017-03");
        OffenceCut.Parse(cut.ToString()).ShouldBe(cut);
        OffenceCut.Parse("subgroup: Domestic burglary").ShouldNotBe(cut);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Parse_NoRule_GivesNone(string? text)
    {
        OffenceCut.TryParse(text, out var cut, out _).ShouldBeTrue();
        cut.ShouldBe(OffenceCut.None);
        cut.Fits(Robbery, Month.Parse("2025-03")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Homicide", "write what is looked at, a colon and its name")]
    [InlineData("crime: Homicide", "write what is looked at, a colon and its name")]
    [InlineData("3: Homicide", "write what is looked at, a colon and its name")]
    [InlineData("subgroup:", "write what is looked at, a colon and its name")]
    [InlineData("subgroup: Homicide; since 2017-04", "write what is looked at, a colon and its name")]
    [InlineData("subgroup: Homicide; from April 2017", "write what is looked at, a colon and its name")]
    [InlineData("subgroup: Homicide; from 2017-13", "write months as year and month, for example 2017-04.")]
    [InlineData("subgroup: Homicide; until 31/03/2017", "write months as year and month, for example 2017-04.")]
    [InlineData("subgroup: Homicide; from 2017-06", "\"from\" is the first month of a quarter, such as 2017-04.")]
    [InlineData("subgroup: Homicide; until 2017-04", "\"until\" is the last month of a quarter, such as 2017-06.")]
    [InlineData("subgroup: Homicide; from 2018-04; until 2017-03", "it ends before it begins. Exchange the months.")]
    [InlineData("code: 2", "it stands above already. Remove it.")]
    public void TryParse_ALineThatIsNoRule_NamesItAndSaysWhatToDo(string line, string wrong)
    {
        OffenceCut.TryParse($"code: 2\n\n{line}", out _, out var problem).ShouldBeFalse();

        problem.ShouldStartWith($"Line 3, \"{line}\": {wrong}");
        Should.Throw<FormatException>(() => OffenceCut.Parse($"code: 2\n\n{line}")).Message.ShouldBe(problem);
    }

    [Fact]
    public void TryParse_MoreThanIsHeld_SaysSo()
    {
        OffenceCut.TryParse($"offence: {new string('a', 4000)}", out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("The rules have 4009 characters, 4000 are the most: shorten them.");
    }
}
