using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Tests.Guards;

public sealed class RequireTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("q4-2024")]
    [InlineData("residential-burglary")]
    public void Slug_AsWanted_IsKept(string slug) => Require.Slug(slug).ShouldBe(slug);

    [Theory]
    [InlineData("")]
    [InlineData("Burglary")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a_b")]
    [InlineData("a/../b")]
    [InlineData("a\n")]
    public void Slug_Otherwise_SaysWhatIsWanted(string slug) =>
        Should.Throw<ArgumentException>(() => Require.Slug(slug)).Message.ShouldContain("lower-case letters");

    [Fact]
    public void Text_TooLong_SaysHowLong() =>
        Should.Throw<ArgumentException>(() => Require.Text("four", 3)).Message.ShouldContain("4 characters, 3 are");

    [Fact]
    public void Text_Blank_SaysWhichOne()
    {
        var title = "  ";
        Should.Throw<ArgumentException>(() => Require.Text(title, 10)).Message.ShouldContain("The title is empty");
    }
}
