using PerformanceReports.Publishing.BoundFigures;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Seeded;

/// <summary>
/// References against sums made by hand from seed-data/figures and seed-data/denominators.csv. Serious violence to March
/// 2025: 826 offences of 1,813,665 residents; homicide in the six years to March 2025: 16, 13, 15, 20, 23, 13.
/// </summary>
public sealed class SeededFigureTests
{
    [Theory]
    [InlineData("serious-violence.count", "826")]
    [InlineData("serious-violence.rate", "0.455")]
    [InlineData("serious-violence.count@previous-year", "650")]
    [InlineData("homicide.count@2024-03", "23")]
    [InlineData("homicide.mean@6-years", "17")]
    [InlineData("homicide.monthly-mean@6-years", "1.4")]
    [InlineData("residential-burglary.count@2023-03", "4,187")]
    [InlineData("vehicle-offences.count@previous-year", "9,784")]
    [InlineData("action-fraud-offences.count", "8,594")]
    [InlineData("action-fraud-offences.value@previous-year", "8,724")]
    [InlineData("rape-charges.count", "260")]
    [InlineData("rape-charge-rate.value", "8.1%")]
    [InlineData("rape-charge-rate.value@previous-year", "7.1%")]
    [InlineData("victim-satisfaction-dwelling-burglary.value", "74%")]
    public void Resolve_InTheReportOfMarch2025_GivesWhatTheFilesHold(string reference, string text)
    {
        var resolution = ResolverOf("2025-03").Resolve(reference);
        resolution.Problem.ShouldBeNull();
        resolution.Figure!.Text.ShouldBe(text);
        resolution.Figure.Illustrative.ShouldBeFalse();
    }

    [Theory]
    [InlineData("public-confidence.value@2023-12:national", "65.3%")]
    [InlineData("stop-and-search-arrests.value@2023-03:national", "13.5%")]
    [InlineData("stop-and-search-disproportionality.value@2023-03", "2.8")]
    [InlineData("foi-compliance.value@2022-12:national", "86%")]
    public void Resolve_WhatTheReportOfMarch2024States_GivesIt(string reference, string text)
    {
        var figure = ResolverOf("2024-03").Resolve(reference).Figure;
        figure!.Text.ShouldBe(text);
        figure.Source.ShouldContain("As printed in the report for the quarter ending March 2024");
    }

    private static FigureResolver ResolverOf(string period)
    {
        var report = SeededReports.Of(period);
        return new FigureResolver(SeededReports.SourcesOf(report), report.Period);
    }
}
