using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Tests.Mappings;

public sealed class PlanTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Plan_IsReadAsStored_WithEveryListInOrder(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = new PoliceAndCrimePlan(
            "plan-2019-2021", "Plan", Month.Parse("2019-04"), Month.Parse("2021-03"), "Draft", "What it is about");
        stored.Add(Priority(1));
        stored.Add(Priority(2));
        await database.StoreAsync(stored);

        await using var context = database.Open();
        var plan = await context.Plans.AsNoTracking().WithContent().SingleAsync();

        plan.ShouldBeEquivalentTo(stored);
    }

    private static PlanPriority Priority(int number)
    {
        var priority = new PlanPriority(number, $"Priority {number}", "Summary", ["Roads", "Homes"]);
        priority.Add(new Objective("Zeal", ["First", "Second"]));
        priority.Add(new Objective("Ardour"));
        priority.Add(new Evidence(EvidenceKind.Measure, "Burglaries"));
        priority.Add(new Evidence(EvidenceKind.Outcome, "People are safe"));
        return priority;
    }
}
