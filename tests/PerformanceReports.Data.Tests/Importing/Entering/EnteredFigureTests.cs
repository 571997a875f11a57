using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Entering;

public sealed class EnteredFigureTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 13, 5, 0, TimeSpan.Zero);

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Entry_IsStoredAsTyped_WhateverItSays(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force(), Samples.Measure(), Typed("twelve, or so", "of “340”"));

        await using var context = database.Open();
        var read = await context.EnteredFigures.SingleAsync();
        (read.Numerator, read.Denominator, read.Over).ShouldBe(("twelve, or so", "of “340”", "11"));
        (read.Period, read.By, read.At).ShouldBe((Period.QuarterEnding(Samples.March), "Anna", Now));
        (read.Revision, read.ImportId).ShouldBe((1, null));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Entry_OfAPeriodThatHasOne_IsADuplicate(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force(), Samples.Measure(), Typed("1", ""));
        await using var context = database.Open();
        context.Add(Typed("2", ""));

        (await context.TrySaveAsync(CancellationToken.None)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Entry_TypedByTwoAtOnce_IsStoredOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force(), Samples.Measure(), Typed("1", ""));
        await using var anna = database.Open();
        await using var ben = database.Open();
        var hers = await anna.EnteredFigures.SingleAsync();
        var his = await ben.EnteredFigures.SingleAsync();
        hers.Type(new("2", ""), "11", "Anna", Now);
        his.Type(new("3", ""), "11", "Ben", Now);

        (await anna.TrySaveAsync(CancellationToken.None)).ShouldBeTrue();
        (await ben.TrySaveAsync(CancellationToken.None)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Entry_IsInTheRecord_WithItsPersonAndPeriod(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.StoreAsync(Samples.Force(), Samples.Measure(), Typed("1", ""));

        await using var context = database.Open();
        var line = await context.AuditEntries.SingleAsync(entry => entry.Kind == "Entered figure");
        line.Subject.ShouldBe("entry of residential-burglary 2025-03");
        line.After.ShouldNotBeNull().ShouldContain("\"1\"");
    }

    [Fact]
    public void Type_AfterItWasSent_WaitsAgain()
    {
        var entry = Typed("1", "");
        entry.SentTo(7);
        entry.ImportId.ShouldBe(7);

        entry.Type(new("2", ""), "", "Ben", Now);

        (entry.ImportId, entry.By, entry.Revision).ShouldBe((null, "Ben", 3));
    }

    [Fact]
    public void Empty_LeavesNothingButItsRevision()
    {
        var entry = Typed("1", "2");

        entry.Empty("Ben", Now);

        (entry.IsEmpty, entry.By, entry.Revision).ShouldBe((true, "Ben", 2));
    }

    [Fact]
    public void Type_TooLong_IsRefused() =>
        Should.Throw<ArgumentException>(() => Typed(new string('1', EnteredFigure.TextLength + 1), ""))
            .Message.ShouldContain("longer than 100 characters");

    private static EnteredFigure Typed(string numerator, string denominator)
    {
        var entry = new EnteredFigure(Samples.Burglary, Samples.Own, Period.QuarterEnding(Samples.March));
        entry.Type(new(numerator, denominator), "11", "Anna", Now);
        return entry;
    }
}
