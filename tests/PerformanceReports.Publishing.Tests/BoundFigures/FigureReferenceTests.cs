using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.BoundFigures;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.BoundFigures;

public sealed class FigureReferenceTests
{
    [Theory]
    [InlineData("serious-violence.count")]
    [InlineData("homicide.count@previous-year")]
    [InlineData("homicide.mean@6-years")]
    [InlineData("homicide.monthly-mean@6-years")]
    [InlineData("residential-burglary.rate@2024-03")]
    [InlineData("public-confidence.value:national")]
    [InlineData("homicide.rate@previous-year:msg")]
    [InlineData("homicide.rank")]
    [InlineData("homicide.rank@2024-03:devon-and-cornwall")]
    [InlineData("homicide.change")]
    [InlineData("homicide.change@3-years:national")]
    [InlineData("4p.value")]
    public void Parse_AReference_WritesTheSameAgain(string text) =>
        FigureReference.Parse(text).ToString().ShouldBe(text);

    [Fact]
    public void Parse_AReferenceWithEverything_ReadsItsParts()
    {
        var reference = FigureReference.Parse("residential-burglary.rate@2024-03:national");
        reference.Measure.ShouldBe(MeasureSlug.Parse("residential-burglary"));
        reference.Kind.ShouldBe(FigureKind.Rate);
        reference.Time.ShouldBe(FigureTime.To(new Month(2024, 3)));
        reference.Area.ShouldBe(FigureArea.National);
    }

    [Fact]
    public void Parse_AReferenceWithoutTimeAndArea_IsOfTheReportsEndAndTheOwnForce()
    {
        var reference = FigureReference.Parse("homicide.count");
        reference.Time.ShouldBe(FigureTime.ReportEnd);
        reference.Area.ShouldBe(FigureArea.Own);
        reference.Area.ForceSlug.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "is not a reference to a figure")]
    [InlineData("homicide", "is not a reference to a figure")]
    [InlineData("Homicide.count", "is not a reference to a figure")]
    [InlineData("homicide .count", "is not a reference to a figure")]
    [InlineData("homicide.count@", "is not a reference to a figure")]
    [InlineData("homicide.count:", "is not a reference to a figure")]
    [InlineData("homicide.count:national@2024-03", "is not a reference to a figure")]
    [InlineData("homicide--uk.count", "is not a reference to a figure")]
    [InlineData("homicide.count\n", "is not a reference to a figure")]
    [InlineData("homicide.number", "Use count, rate, value, change, mean, monthly-mean or rank")]
    [InlineData("homicide.count@last-year", "is not a time")]
    [InlineData("homicide.count@2024-13", "is not a time")]
    [InlineData("homicide.mean@1-years", "is not a time")]
    [InlineData("homicide.mean@21-years", "is not a time")]
    [InlineData("homicide.mean@99999999999-years", "is not a time")]
    [InlineData("homicide.mean", "over how many years")]
    [InlineData("homicide.mean@2024-03", "over how many years")]
    [InlineData("homicide.count@6-years", "one figure of several years")]
    [InlineData("homicide.rank@6-years", "one figure of several years")]
    [InlineData("homicide.rank:national", "rank of an average")]
    [InlineData("homicide.rank:msg", "rank of an average")]
    [InlineData("homicide.count:msg", "count of the most similar group")]
    public void TryParse_WhatIsNoReference_SaysWhatIsWrong(string text, string problem)
    {
        FigureReference.TryParse(text, out _, out var why).ShouldBeFalse();
        why.ShouldContain(problem);
        Should.Throw<FormatException>(() => FigureReference.Parse(text)).Message.ShouldBe(why);
    }

    [Fact]
    public void TryParse_ASlugLongerThanAnyMeasures_IsNoReference() =>
        FigureReference.TryParse(new string('a', MeasureSlug.Length + 1) + ".count", out _).ShouldBeFalse();

    [Fact]
    public void Of_PartsThatDoNotGoTogether_Refuses() =>
        Should.Throw<FormatException>(() => FigureReference.Of(MeasureSlug.Parse("homicide"), FigureKind.Mean));
}
