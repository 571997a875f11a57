using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Publications;
using PerformanceReports.Data.Tests.Support;

namespace PerformanceReports.Data.Tests.Publications;

public sealed class PublicationTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Publication_IsReadAsStored(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = Samples.Publication();
        await database.StoreAsync(stored);

        await using var context = database.Open();
        var publication = await context.Publications.SingleAsync();

        publication.ShouldBeEquivalentTo(stored);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Moments_AreComparedInTheDatabase_WhateverTheirOffset(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication());
        var published = Samples.Publication().PublishedAt;
        var sameMoment = published.ToOffset(TimeSpan.FromHours(-5));

        await using var context = database.Open();

        (await context.Publications.CountAsync(known => known.PublishedAt <= sameMoment)).ShouldBe(1);
        var justBefore = sameMoment.AddTicks(-10);
        (await context.Publications.CountAsync(known => known.PublishedAt <= justBefore)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Change_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication());

        await using var context = database.Open();
        var publication = await context.Publications.SingleAsync();
        context.Entry(publication).Property(known => known.Title).CurrentValue = "Another title";

        var refusal = Should.Throw<PublicationImmutableException>(() => context.SaveChanges());
        refusal.Message.ShouldBe(
            "Version 1 of Report 2025-03 is published and cannot be changed: its readers rely on it. "
            + "Publish a correction as a new version.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Deletion_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication());

        await using var context = database.Open();
        context.Remove(await context.Publications.SingleAsync());

        var refusal = await Should.ThrowAsync<PublicationImmutableException>(() => context.SaveChangesAsync());
        refusal.Message.ShouldContain("cannot be deleted");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SameVersionTwice_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication());

        await Should.ThrowAsync<DbUpdateException>(() => database.StoreAsync(Samples.Publication()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LatestVersion_IsTheHighest_OrZero(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Publication(), Samples.Publication(version: 2));

        await using var context = database.Open();

        (await context.Publications.LatestVersionAsync(PublicationKind.Report, "2025-03")).ShouldBe(2);
        (await context.Publications.LatestVersionAsync(PublicationKind.Report, "2024-03")).ShouldBe(0);
        (await context.Publications.LatestVersionAsync(PublicationKind.Plan, "2025-03")).ShouldBe(0);
    }
}
