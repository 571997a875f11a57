using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Forces;

public sealed class SimilarGroupHistoryTests
{
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly ForceCode Kent = ForceCode.Parse("E23000032");
    private static readonly ForceCode Essex = ForceCode.Parse("E23000028");

    private readonly SimilarGroup _first = new(Avon, new(2018, 4, 1), [Avon, Kent]);
    private readonly SimilarGroup _second = new(Avon, new(2024, 4, 1), [Avon, Essex]);

    [Fact]
    public void Change_AGroupThatAReportComparesWith_IsRefusedWithWhatToDo()
    {
        var history = History("2023-12", "2024-03");

        Should.Throw<ArgumentException>(() => history.Change(_first, [Avon, Kent, Essex])).Message
            .ShouldContain("Reports up to March 2024 are published with the group from 1 April 2018");
        history.Refusal(_first)!.ShouldContain("from a day after 31 March 2024");
        _first.Members.Count.ShouldBe(2);
    }

    [Fact]
    public void Remove_AGroupThatAReportComparesWith_IsRefused()
    {
        Should.Throw<ArgumentException>(() => History("2023-12").Remove(_first));
        History("2023-12").PublishedWith(_second).ShouldBeEmpty();
    }

    [Fact]
    public void Change_AGroupThatNoReportComparesWith_GivesItTheMembers()
    {
        History("2024-03").Change(_second, [Avon, Kent, Essex]);

        (_second.Members.Count, _second.Revision).ShouldBe((3, 1));
    }

    [Theory]
    [InlineData("2018-04-01", "already")]
    [InlineData("2023-06-01", "The report for March 2024 is published with the group from 1 April 2018")]
    [InlineData("2024-05-01", "The report for June 2024 is published with the group from 1 April 2024")]
    public void Add_OnADayThatWouldChangeWhatIsPublished_IsRefused(string from, string reason) =>
        Should.Throw<ArgumentException>(() => History("2023-03", "2024-03", "2024-06")
            .Add(DateOnly.ParseExact(from, "yyyy-MM-dd"), [Avon, Kent])).Message.ShouldContain(reason);

    [Theory]
    [InlineData("2017-01-01", "2018-03-31")]
    [InlineData("2024-01-01", "2024-03-31")]
    [InlineData("2024-07-01", null)]
    public void Add_OnADayOfNoReport_HoldsUntilTheNextGroup(string from, string? lastDay)
    {
        var history = History("2023-12", "2024-06");
        var added = history.Add(DateOnly.ParseExact(from, "yyyy-MM-dd"), [Avon, Kent, Essex]);

        history.Groups.Count.ShouldBe(3);
        history.Groups.Select(group => group.From).ShouldBeInOrder(SortDirection.Descending);
        history.LastDayOf(added).ShouldBe(lastDay is null ? null : DateOnly.ParseExact(lastDay, "yyyy-MM-dd"));
    }

    [Fact]
    public void Add_FirstGroupOfAForce_IsNotHinderedByReports()
    {
        var history = new SimilarGroupHistory(Kent, [_first], [new Month(2024, 3)]);
        history.Add(new(2018, 4, 1), [Kent, Essex]);

        history.Groups.Single().Force.ShouldBe(Kent);
    }

    private SimilarGroupHistory History(params string[] published) =>
        new(Avon, [_first, _second], published.Select(Month.Parse));
}
