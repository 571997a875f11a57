using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>Files that are read and written in the background, on nodes that share a database.</summary>
public sealed class ImportWorkerTests
{
    private static readonly DateTimeOffset Start = new(2026, 7, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task File_IsReadAtOnce_AndWrittenOnceConfirmed_InThePersonsName()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);

        var id = (await node.BeginAsync(ImportNode.Homicide())).Import!.Id;
        var previewed = await node.UntilAsync(id, ImportState.Previewed);
        previewed.Preview.ShouldNotBeNull().New.ShouldBe(1);
        (await node.HoldsAsync("home-office-2026-07")).ShouldBeFalse("nothing is written before it is confirmed");
        (await node.AskAsync(imports => imports.ConfirmAsync(id, "Another Analyst", previewed.Revision)))
            .IsDone.ShouldBeTrue();

        var done = await node.UntilAsync(id, ImportState.Done);
        done.ExtractId.ShouldBe("home-office-2026-07");
        (await node.HoldsAsync("home-office-2026-07")).ShouldBeTrue();
        (await node.QueryAsync(held => held.AuditEntries.SingleAsync(entry => entry.Subject == "extract home-office-2026-07")))
            .Who.ShouldBe("Another Analyst");
        (await node.AskAsync(imports => imports.ProgressAsync(id))).ShouldBeNull("nothing is left to tell");
    }

    [Fact]
    public async Task File_ThatCannotBeRead_IsRefusedWithWhatToDo()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);

        var id = (await node.BeginAsync([1, 2, 3, 0, 5])).Import!.Id;

        (await node.UntilAsync(id, ImportState.Refused)).Refusal.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Confirm_ByTwoPeopleAtOnce_IsTakenOnce()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var id = (await node.BeginAsync(ImportNode.Homicide())).Import!.Id;
        var seen = (await node.UntilAsync(id, ImportState.Previewed)).Revision;

        var answers = await Task.WhenAll(
            node.AskAsync(imports => imports.ConfirmAsync(id, "One", seen)),
            node.AskAsync(imports => imports.ConfirmAsync(id, "Other", seen)));

        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Single(answer => !answer.IsDone).Reason.ShouldNotBeNull().ShouldContain("Look at it again");
        await node.UntilAsync(id, ImportState.Done);
        (await node.QueryAsync(held => held.Extracts.CountAsync(extract => extract.Id.StartsWith("home-office-2026-07"))))
            .ShouldBe(1);
    }

    [Fact]
    public async Task SameFile_BroughtAgain_IsKnown_AndNotTakenInTwice()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var first = await node.TakeInAsync(ImportNode.Homicide());

        var again = (await node.BeginAsync(ImportNode.Homicide())).Import!;
        (await node.AskAsync(imports => imports.SameFileAsync(again.Sha256, again.Id)))
            .ShouldHaveSingleItem().ExtractId.ShouldBe(first.ExtractId);
        var previewed = await node.UntilAsync(again.Id, ImportState.Previewed);
        var answer = await node.AskAsync(imports => imports.ConfirmAsync(again.Id, "Someone", previewed.Revision));

        answer.Reason.ShouldNotBeNull().ShouldStartWith("The same file was taken in already as Edition of July 2026");
    }

    [Fact]
    public async Task Confirmed_AfterOtherFiguresCame_ComesBackToBeLookedAt()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var id = (await node.BeginAsync(ImportNode.Homicide(5))).Import!.Id;
        var seen = await node.UntilAsync(id, ImportState.Previewed);
        seen.Preview!.New.ShouldBe(1);
        await node.TakeInAsync(ImportNode.Homicide(), ImportNode.Source with { EditionDate = new DateOnly(2026, 7, 10) });

        (await node.AskAsync(imports => imports.ConfirmAsync(id, "Someone", seen.Revision))).IsDone.ShouldBeTrue();

        var back = await node.UntilAsync(id, ImportState.Previewed);
        back.CameBack.ShouldBeTrue();
        back.Preview!.Changed.ShouldBe(1, "the figure that came meanwhile would be changed");
    }

    [Fact]
    public async Task Worker_TakesUpWhatAStoppedNodeLeft_OnceItsTurnIsOver()
    {
        var clock = new ManualTimeProvider(Start);
        using var database = await SeededDatabase.CopyAsync();
        int id;
        await using (var quiet = new SiteNode(database.File, clock))
        {
            // As a node leaves it that is killed: its turn goes on, and nothing of its work is kept.
            await quiet.QueryAsync(held => held.ImportLeases.ExecuteUpdateAsync(lease => lease
                .SetProperty(row => row.Holder, "a node that was killed")
                .SetProperty(row => row.Until, Start + TimeSpan.FromSeconds(30))));
            id = (await quiet.BeginAsync(ImportNode.Homicide())).Import!.Id;
        }

        await using var node = new SiteNode(database.File, clock);
        await Task.Delay(300);
        (await node.AskAsync(imports => imports.FindAsync(id)))!.State.ShouldBe(ImportState.Waiting);

        var previewed = await node.UntilAsync(
            id, ImportState.Previewed, () => clock.Advance(TimeSpan.FromSeconds(1)));

        clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Start + TimeSpan.FromSeconds(30));
        previewed.Preview.ShouldNotBeNull();
    }

    [Fact]
    public async Task Worker_StartedAfterAConfirmation_WritesIt()
    {
        using var database = await SeededDatabase.CopyAsync();
        int id;
        await using (var before = new SiteNode(database.File, TimeProvider.System))
        {
            id = (await before.BeginAsync(ImportNode.Homicide())).Import!.Id;
            await before.UntilAsync(id, ImportState.Previewed);
        }

        await using (var quiet = new SiteNode(database.File, new ManualTimeProvider(Start)))
        {
            // Confirmed behind the back of its worker, whose clock stands still.
            await quiet.QueryAsync(async held =>
            {
                var import = await held.FigureImports.WithPreview().SingleAsync();
                import.Confirm("Someone", Start);
                return await held.SaveChangesAsync();
            });
        }

        await using var node = new SiteNode(database.File, TimeProvider.System);
        (await node.UntilAsync(id, ImportState.Done)).ConfirmedBy.ShouldBe("Someone");
    }

    [Theory]
    [InlineData(true, "it is tried again by itself")]
    [InlineData(false, "Have it read again")]
    public async Task Failure_IsKeptForItsPeople_AndTriedAgainWhereItMayPass(bool mayPass, string says)
    {
        var clock = new ManualTimeProvider(Start);
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, clock);
        await node.QueryAsync(held => held.ImportLeases.ExecuteUpdateAsync(lease => lease
            .SetProperty(row => row.Holder, "another node").SetProperty(row => row.Until, Start.AddDays(1))));
        var id = (await node.BeginAsync(ImportNode.Homicide())).Import!.Id;

        await using (var scope = node.Services.CreateAsyncScope())
        {
            Exception failure = mayPass ? new IOException("The disk is away.") : new InvalidOperationException("Odd.");
            await scope.ServiceProvider.GetRequiredService<ImportFailures>().KeepAsync(id, failure, default);
        }

        var progress = (await node.AskAsync(imports => imports.ProgressAsync(id)))!;
        progress.Failure.ShouldNotBeNull().ShouldContain(says);
        progress.IsStuck.ShouldBe(!mayPass);
        (await node.QueryAsync(held => held.AuditEntries.CountAsync(entry => entry.Kind == ImportFailures.Kind))).ShouldBe(1);

        (await node.AskAsync(imports => imports.AgainAsync(id))).IsDone.ShouldBeTrue();
        (await node.AskAsync(imports => imports.ProgressAsync(id)))!.Failure.ShouldBeNull();
    }
}
