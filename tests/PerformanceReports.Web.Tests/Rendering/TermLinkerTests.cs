using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Tests.Rendering;

public sealed class TermLinkerTests
{
    private static readonly TermLinker Linker = new(
    [
        new("asp", "ASP", "Avon and Somerset Police", "The force.", []),
        new("county-lines", "County lines", null, "Drug supply.", []),
        new("soc", "SOC", null, "Crime.", ["serious and organised crime"]),
        new("charge", "Charge", null, "An accusation.", []),
        new("charge-rate", "Charge rate", null, "A share.", []),
        new("4p", "4P", null, "A strategy.", ["4Ps"]),
    ]);

    [Theory]
    [InlineData("ASP and partners", "asp")]
    [InlineData("an asp in the grass", "")]
    [InlineData("through County Lines activity", "county-lines")]
    [InlineData("County lines and county lines", "county-lines county-lines")]
    [InlineData("fighting serious and organised crime", "soc")]
    [InlineData("the charge rate rose", "charge-rate")]
    [InlineData("a discharge, charges and a recharge", "")]
    [InlineData("SOCIAL work", "")]
    [InlineData("the 4Ps (4P)", "4p 4p")]
    public void Find_InText_SeesWholeWordsAndTheLongestTerm(string text, string expected) =>
        string.Join(' ', Linker.Find(text).Select(match => match.Term.Slug)).ShouldBe(expected);

    [Fact]
    public void Find_WithoutGlossary_FindsNothing() => TermLinker.None.Find("ASP").ShouldBeEmpty();
}
