using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Domain.Tests.Plans;

public sealed class PoliceAndCrimePlanTests
{
    [Fact]
    public void New_EndingBeforeItBegins_Refuses() =>
        Should.Throw<ArgumentException>(() => Plan(new Month(2025, 3), new Month(2021, 11)))
            .Message.ShouldContain("before it begins");

    [Fact]
    public void Add_APriorityOutOfOrder_Refuses()
    {
        var plan = Plan(new Month(2021, 11), new Month(2025, 3));
        plan.Add(new PlanPriority(1, "Preventing and fighting crime"));
        Should.Throw<InvalidOperationException>(() => plan.Add(new PlanPriority(3, "Leading the police")))
            .Message.ShouldContain("without gaps");
    }

    private static PoliceAndCrimePlan Plan(Month from, Month to) =>
        new("plan", "Police and Crime Plan", from, to, "Adopted", "What it is about.");
}
