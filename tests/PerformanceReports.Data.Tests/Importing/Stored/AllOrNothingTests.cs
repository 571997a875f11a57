using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Tests.Support;

namespace PerformanceReports.Data.Tests.Importing.Stored;

/// <summary>
/// Whatever fails while a file is taken in, and at whichever step: the database holds all of it, or is byte for byte
/// as it was, and the same file can be taken in again.
/// </summary>
public sealed class AllOrNothingTests
{
    private const int Files = 5;

    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public Task RandomFile_WithAFaultAtEveryStep_IsWhollyThereOrNotAtAll(DatabaseProvider provider) =>
        EveryStepAsync(provider, isStopped: false);

    [Theory]
    [MemberData(nameof(Providers))]
    public Task RandomFile_StoppedAtEveryStep_IsWhollyThereOrNotAtAll(DatabaseProvider provider) =>
        EveryStepAsync(provider, isStopped: true);

    private static async Task EveryStepAsync(DatabaseProvider provider, bool isStopped)
    {
        for (var seed = 1; seed <= Files; seed++)
        {
            var file = RandomFile.Of(seed);
            var whole = await WholeAsync(provider, file);
            await using var database = await ImportDesk.OpenAsync(provider);
            var before = await WholeDump.OfAsync(database);

            var steps = 1;
            while (!await IsDoneAsync(database, file, steps, isStopped, before, whole))
            {
                steps++;
            }

            steps.ShouldBeGreaterThan(file.HasError ? 15 : 30, $"file {seed}: the test looked at every step");
            await AgainAsync(database, file, before);
        }
    }

    /// <summary>Takes the file in with a fault at a step; whether there was no such step any more, or all is stored.</summary>
    private static async Task<bool> IsDoneAsync(
        TestDatabase database, RandomFile file, int step, bool isStopped, string before, string whole)
    {
        using var stop = new CancellationTokenSource();
        var fault = new FaultAt(step, isStopped ? stop : null);
        await using var context = database.Open(fault);
        var isTold = await IsToldDoneAsync(context, file, fault, stop.Token);
        var isWhole = (isTold || fault.IsAfterCommit) && !file.HasError;
        var what = $"{file.Content.Name}, step {step}: {fault.At}";
        if (isWhole)
        {
            (await WholeDump.OfAsync(database, comparable: true)).ShouldBe(whole, what);
        }
        else
        {
            (await WholeDump.OfAsync(database)).ShouldBe(before, what);
        }

        return isWhole || fault.At is null;
    }

    private static async Task<bool> IsToldDoneAsync(
        ReportsDbContext context, RandomFile file, FaultAt fault, CancellationToken cancellationToken)
    {
        try
        {
            var outcome = await ImportDesk.ImportAsync(
                context, file.Content, null, file.Estimates, fault.Step, cancellationToken);
            return outcome == ImportOutcome.Written;
        }
        catch (Exception failure) when (IsExpected(failure.GetBaseException(), file))
        {
            return false;
        }
    }

    private static bool IsExpected(Exception failure, RandomFile file) =>
        failure is InjectedFaultException or OperationCanceledException
        || (file.HasError && failure is InvalidOperationException);

    /// <summary>What the database holds where nothing fails.</summary>
    private static async Task<string> WholeAsync(DatabaseProvider provider, RandomFile file)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        if (!file.HasError)
        {
            await using var context = database.Open();
            (await ImportDesk.ImportAsync(context, file.Content, null, file.Estimates))
                .ShouldBe(ImportOutcome.Written, file.Content.Name);
        }

        return await WholeDump.OfAsync(database, comparable: true);
    }

    private static async Task AgainAsync(TestDatabase database, RandomFile file, string before)
    {
        await using var context = database.Open();
        if (file.HasError)
        {
            (await WholeDump.OfAsync(database)).ShouldBe(before);
            return;
        }

        var held = await WholeDump.OfAsync(database);
        (await ImportDesk.ImportAsync(context, file.Content, null, file.Estimates))
            .ShouldBe(ImportOutcome.HeldAlready, file.Content.Name);
        (await WholeDump.OfAsync(database)).ShouldBe(held);
        (await context.FigureImports.CountAsync()).ShouldBe(1);
    }
}
