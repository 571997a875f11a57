using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Domain.Tests.Plans;

public sealed class PlanChangesTests
{
    private readonly PoliceAndCrimePlan _plan = new(
        "plan", "Police and Crime Plan", new Month(2021, 11), new Month(2025, 3), "Adopted", "What it is about.");

    public PlanChangesTests()
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            _plan.Add(new PlanPriority(number, $"Priority {number}"));
        }
    }

    [Fact]
    public void Move_APriority_NumbersAllAnew()
    {
        _plan.Move(_plan.Find(3)!, 0);

        _plan.Priorities.Select(priority => priority.Title).ShouldBe(["Priority 3", "Priority 1", "Priority 2"]);
        _plan.Priorities.Select(priority => priority.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Remove_APriority_LeavesNoGap()
    {
        _plan.Remove(_plan.Find(2)!);

        _plan.Find(2)!.Title.ShouldBe("Priority 3");
        _plan.Find(3).ShouldBeNull();
    }

    [Fact]
    public void Move_ToNoPlace_Refuses() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _plan.Move(_plan.Find(1)!, 3));

    [Fact]
    public void Describe_APriority_KeepsTheItemsThatSayTheSame()
    {
        var priority = _plan.Find(1)!;
        _plan.Describe(priority, Says(["One", "Two", "Three"], ["Burglaries", "Robberies"]));
        var (two, robberies) = (priority.Objectives[1], priority.Evidence[1]);
        _plan.Describe(priority, Says(["Two", "Another"], ["Robberies", "Thefts"]));

        priority.Objectives[0].ShouldBeSameAs(two);
        priority.Objectives.Select(objective => objective.Text).ShouldBe(["Two", "Another"]);
        priority.Evidence[0].ShouldBeSameAs(robberies);
        priority.Evidence.Select(evidence => evidence.Text).ShouldBe(["Robberies", "Thefts"]);
        (priority.Number, priority.Title).ShouldBe((1, "As it says"));
    }

    [Fact]
    public void Describe_APriorityOfAnotherPlan_Refuses() =>
        Should.Throw<ArgumentException>(() => _plan.Describe(new PlanPriority(1, "Other"), new PlanPriority(1, "New")))
            .Message.ShouldContain("no such priority");

    [Theory]
    [InlineData("2021-11", false)]
    [InlineData("2021-12", true)]
    [InlineData("2025-03", true)]
    [InlineData("2025-04", false)]
    public void Retire_APriority_WithinThePlanAfterItsFirstMonth(string month, bool retired)
    {
        var priority = _plan.Find(2)!;
        if (!retired)
        {
            Should.Throw<ArgumentException>(() => _plan.Retire(priority, Month.Parse(month)))
                .Message.ShouldContain("November 2021 to March 2025");
            return;
        }

        _plan.Retire(priority, Month.Parse(month));
        priority.RetiredFrom.ShouldBe(Month.Parse(month));
    }

    [Fact]
    public void Describe_WithoutTheMonthOfARetiredPriority_ChangesNothing()
    {
        _plan.Retire(_plan.Find(2)!, new Month(2024, 4));

        Should.Throw<ArgumentException>(() => _plan.Describe(
                "Shorter", new Month(2021, 11), new Month(2023, 3), "Adopted", "What it is about."))
            .Message.ShouldContain("Change that month first");
        _plan.Title.ShouldBe("Police and Crime Plan");
    }

    [Fact]
    public void EveryChange_OfAPlan_CountsItsRevision()
    {
        var before = _plan.Revision;
        _plan.Describe("Title", _plan.From, _plan.To, "Adopted", "Summary");
        _plan.Describe(_plan.Find(1)!, new PlanPriority(1, "Title"));
        _plan.Move(_plan.Find(1)!, 1);
        _plan.Retire(_plan.Find(1)!, new Month(2024, 4));
        _plan.Remove(_plan.Find(1)!);
        _plan.MakeReady(true);

        _plan.Revision.ShouldBe(before + 6);
    }

    private static PlanPriority Says(string[] objectives, string[] measures)
    {
        var priority = new PlanPriority(9, "As it says");
        foreach (var text in objectives)
        {
            priority.Add(new Objective(text));
        }

        foreach (var text in measures)
        {
            priority.Add(new Evidence(EvidenceKind.Measure, text));
        }

        return priority;
    }
}
