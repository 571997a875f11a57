using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Domain.Tests.Forces;

public sealed class SimilarGroupTests
{
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly ForceCode Kent = ForceCode.Parse("E23000032");
    private static readonly ForceCode Essex = ForceCode.Parse("E23000028");

    [Fact]
    public void New_WithoutTheForceItself_Refuses() =>
        Should.Throw<ArgumentException>(() => new SimilarGroup(Avon, new(2018, 4, 1), [Kent, Essex]))
            .Message.ShouldContain("lacks the force itself");

    [Fact]
    public void New_WithOneMember_Refuses() =>
        Should.Throw<ArgumentException>(() => new SimilarGroup(Avon, new(2018, 4, 1), [Avon]))
            .Message.ShouldContain("at least two");

    [Fact]
    public void New_MemberTwiceOrANation_Refuses()
    {
        Should.Throw<ArgumentException>(() => new SimilarGroup(Avon, new(2018, 4, 1), [Avon, Kent, Kent]));
        Should.Throw<ArgumentException>(
            () => new SimilarGroup(Avon, new(2018, 4, 1), [Avon, ForceCode.EnglandAndWales]));
    }

    [Theory]
    [InlineData("2018-03-31", null)]
    [InlineData("2018-04-01", 2)]
    [InlineData("2023-12-31", 2)]
    [InlineData("2024-01-01", 3)]
    public void On_ADay_GivesTheGroupThatHoldsThen(string day, int? members)
    {
        var groups = new[]
        {
            new SimilarGroup(Avon, new(2024, 1, 1), [Avon, Kent, Essex]),
            new SimilarGroup(Avon, new(2018, 4, 1), [Avon, Kent]),
            new SimilarGroup(Kent, new(2018, 4, 1), [Kent, Essex, Avon]),
        };
        SimilarGroup.On(DateOnly.ParseExact(day, "yyyy-MM-dd"), Avon, groups)?.Members.Count.ShouldBe(members!.Value);
        (SimilarGroup.On(DateOnly.ParseExact(day, "yyyy-MM-dd"), Avon, groups) is null).ShouldBe(members is null);
    }
}
