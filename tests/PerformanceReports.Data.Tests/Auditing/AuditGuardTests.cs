using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Glossary;

namespace PerformanceReports.Data.Tests.Auditing;

public sealed class AuditGuardTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ChangeOfALine_IsRefused(DatabaseProvider provider)
    {
        await using var database = await WithOneLineAsync(provider);
        await using var context = database.Open();
        var entry = await context.AuditEntries.SingleAsync();
        context.Entry(entry).Property(line => line.Who).CurrentValue = "Somebody else";

        var refusal = Should.Throw<AuditImmutableException>(() => context.SaveChanges());
        refusal.Message.ShouldBe(
            "Entry 1 of the record cannot be changed: the record is only ever added to. "
            + "Where it is wrong, note the correction as a new entry.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task RemovalOfALine_IsRefused(DatabaseProvider provider)
    {
        await using var database = await WithOneLineAsync(provider);
        await using var context = database.Open();
        context.Remove(await context.AuditEntries.SingleAsync());

        var refusal = await Should.ThrowAsync<AuditImmutableException>(() => context.SaveChangesAsync());
        refusal.Message.ShouldContain("cannot be deleted");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ChangeOfLines_WithoutLoadingThem_IsRefused(DatabaseProvider provider)
    {
        await using var database = await WithOneLineAsync(provider);
        await using var context = database.Open();

        await Should.ThrowAsync<AuditImmutableException>(() => context.AuditEntries.ExecuteDeleteAsync());
        await Should.ThrowAsync<AuditImmutableException>(() => context.AuditEntries
            .Where(line => line.Id > 0)
            .ExecuteUpdateAsync(update => update.SetProperty(line => line.Who, "Somebody else")));
        (await context.AuditEntries.SingleAsync()).Who.ShouldBe(Actors.Product);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ChangePastTheRecord_IsRefused(DatabaseProvider provider)
    {
        await using var database = await WithOneLineAsync(provider);
        await using var context = database.Open();

        var refusal = Should.Throw<AuditImmutableException>(
            () => context.GlossaryTerms.Where(term => term.Slug == "msg").ExecuteDelete());

        refusal.Message.ShouldContain("ExecuteUpdate and ExecuteDelete would change GlossaryTerm without a line");
        (await context.GlossaryTerms.CountAsync()).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task RowsThatAreExempt_MayBeDeletedTogether(DatabaseProvider provider)
    {
        await using var database = await WithOneLineAsync(provider);
        await using var context = database.Open();

        (await context.Figures.ExecuteDeleteAsync()).ShouldBe(0);
    }

    private static async Task<TestDatabase> WithOneLineAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(new GlossaryTerm("msg", "MSG", "Most similar group", Samples.March));
        return database;
    }
}
