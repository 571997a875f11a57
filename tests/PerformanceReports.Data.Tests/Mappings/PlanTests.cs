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
        var stored = Plan();
        await database.StoreAsync(stored);

        await using var context = database.Open();
        var plan = await context.Plans.AsNoTracking().WithContent().SingleAsync();

        plan.ShouldBeEquivalentTo(stored);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Plan_ChangedInItsLists_IsReadAsItWasChanged(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Plan());
        await using (var changing = database.Open())
        {
            var plan = await changing.Plans.WithContent().SingleAsync();
            plan.Move(plan.Find(2)!, 0);
            plan.Describe(plan.Find(1)!, new PlanPriority(1, "Now first"));
            plan.Retire(plan.Find(2)!, Month.Parse("2020-04"));
            plan.MakeReady(true);
            await changing.SaveChangesAsync();
        }

        await using var context = database.Open();
        var read = await context.Plans.AsNoTracking().WithContent().SingleAsync();

        read.Priorities.Select(priority => priority.Title).ShouldBe(["Now first", "Priority 1"]);
        read.Priorities.Select(priority => priority.Evidence.Count).ShouldBe([0, 2]);
        read.Find(2)!.RetiredFrom.ShouldBe(Month.Parse("2020-04"));
        read.IsReady.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Plan_ChangedByTwoPeople_IsStoredForTheFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Plan());
        await using var first = database.Open();
        await using var second = database.Open();
        var ofFirst = await first.Plans.WithContent().SingleAsync();
        var ofSecond = await second.Plans.WithContent().SingleAsync();
        ofFirst.Move(ofFirst.Find(2)!, 0);
        ofSecond.Describe(ofSecond.Find(1)!, new PlanPriority(1, "Another"));

        (await first.TrySaveAsync(CancellationToken.None)).ShouldBeTrue();
        (await second.TrySaveAsync(CancellationToken.None)).ShouldBeFalse();
    }

    private static PoliceAndCrimePlan Plan()
    {
        var plan = new PoliceAndCrimePlan(
            "plan-2019-2021", "Plan", Month.Parse("2019-04"), Month.Parse("2021-03"), "Draft", "What it is about");
        plan.Add(Priority(1));
        plan.Add(Priority(2));
        return plan;
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
