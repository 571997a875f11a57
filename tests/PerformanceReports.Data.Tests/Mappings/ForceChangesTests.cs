using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Mappings;

public sealed class ForceChangesTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Force_ChangedAfterItWasStored_IsReadAsItWasChanged(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force());
        await using (var changing = database.Open())
        {
            var stored = await changing.Forces.SingleAsync();
            stored.Aliases.ShouldBeEmpty();
            stored.Remember("A and S");
            stored.Exist(null, new Month(2027, 4));
            await changing.SaveChangesAsync();
        }

        await using var context = database.Open();
        var force = await context.Forces.SingleAsync();

        force.Aliases.ShouldBe(["A and S"]);
        (force.From, force.RetiredFrom, force.Revision).ShouldBe((null, new Month(2027, 4), 2));
        new ForceFinder([force]).Find("A & S").ShouldBe(Samples.Own);
        new ForceFinder([force]).Find("Wessex").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task GroupAndEstimate_ChangedByTwoPeople_AreStoredForTheFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(
            Samples.Force(),
            Samples.OtherForce(),
            new SimilarGroup(Samples.Own, new DateOnly(2018, 4, 1), [Samples.Own, Samples.Other]),
            new DenominatorEstimate(Samples.Own, DenominatorKind.Residents, 2023, 1000));
        await using var first = database.Open();
        await using var second = database.Open();
        (await first.DenominatorEstimates.SingleAsync()).Revise(1001);
        (await second.DenominatorEstimates.SingleAsync()).Revise(1002);
        (await first.TrySaveAsync(CancellationToken.None)).ShouldBeTrue();
        (await second.TrySaveAsync(CancellationToken.None)).ShouldBeFalse();

        second.ChangeTracker.Clear();
        (await first.SimilarGroups.SingleAsync()).Change([Samples.Other, Samples.Own]);
        (await second.SimilarGroups.SingleAsync()).Change([Samples.Own, Samples.Other]);
        (await first.TrySaveAsync(CancellationToken.None)).ShouldBeTrue();
        (await second.TrySaveAsync(CancellationToken.None)).ShouldBeFalse();
    }
}
