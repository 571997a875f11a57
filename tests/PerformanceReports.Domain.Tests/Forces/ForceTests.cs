using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Forces;

public sealed class ForceTests
{
    [Fact]
    public void Remember_ANameOfFiles_IsKeptOnce()
    {
        var force = Force();
        force.Remember(" A and S ");
        force.Remember("a AND s");
        force.Remember("Avon and Somerset");

        force.Aliases.ShouldBe(["A and S"]);
        force.Revision.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Remember_NoName_Refuses(string alias) =>
        Should.Throw<ArgumentException>(() => Force().Remember(alias)).ParamName.ShouldBe("alias");

    [Fact]
    public void Describe_NamesThatStandTwice_KeepsEachOnce()
    {
        var force = Force();
        force.Describe("Avon", ["A", "a", "AVON", "B"]);

        (force.Name, force.Slug).ShouldBe(("Avon", "avon-and-somerset"));
        force.Aliases.ShouldBe(["A", "B"]);
    }

    [Fact]
    public void Describe_ANameTooLong_ChangesNothing()
    {
        var force = Force();
        Should.Throw<ArgumentException>(() => force.Describe("Avon", [new string('x', 101)]))
            .ParamName.ShouldBe("alias");

        (force.Name, force.Revision).ShouldBe(("Avon and Somerset", 0));
    }

    [Theory]
    [InlineData("2020-03", false)]
    [InlineData("2020-04", true)]
    [InlineData("2025-03", true)]
    [InlineData("2025-04", false)]
    public void Exists_InAMonth_IsFromItsFirstToBeforeItsRetirement(string month, bool exists)
    {
        var force = Force();
        force.Exist(new Month(2020, 4), new Month(2025, 4));

        force.Exists(Month.Parse(month)).ShouldBe(exists);
        Force().Exists(Month.Parse(month)).ShouldBeTrue();
    }

    [Fact]
    public void Exist_EndingBeforeItBegan_Refuses() =>
        Should.Throw<ArgumentException>(() => Force().Exist(new Month(2025, 4), new Month(2025, 4)))
            .Message.ShouldContain("choose a later month");

    private static Force Force() => new(ForceCode.Parse("E23000036"), "Avon and Somerset", "avon-and-somerset");
}
