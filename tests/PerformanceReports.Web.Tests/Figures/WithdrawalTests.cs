using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>Figures that are taken out again: only while no publication rests on them.</summary>
public sealed class WithdrawalTests
{
    private const string Extract = "home-office-2026-07";
    private const string Reason = "The force sent the wrong sheet.";
    private const string Used = "home-office-2026-06";

    [Fact]
    public async Task Withdraw_UnusedImport_TakesExtractAndFiguresOut_AndKeepsTheFile()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var import = await node.TakeInAsync(ImportNode.Homicide());

        var answer = await WithdrawAsync(node, import.Id);

        answer.IsDone.ShouldBeTrue(answer.Reason);
        answer.Note.ShouldBe($"Took extract {Extract} out with its figure.");
        (await node.HoldsAsync(Extract)).ShouldBeFalse();
        var held = (await node.AskAsync(imports => imports.FindAsync(import.Id)))!;
        (held.State, held.WithdrawnBy, held.WithdrawalReason).ShouldBe((ImportState.Withdrawn, ImportNode.Analyst, Reason));
        (await node.AskAsync(imports => imports.FileAsync(import.Id)))!.Content.ShouldBe(ImportNode.Homicide());
        (await node.QueryAsync(reports => reports.AuditEntries.AnyAsync(entry =>
            entry.Who == ImportNode.Analyst || entry.After!.Contains("Took extract")))).ShouldBeTrue();
    }

    [Fact]
    public async Task Withdraw_ThenTheSameFileAgain_IsTakenInUnderAnotherName()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var first = await node.TakeInAsync(ImportNode.Homicide());
        await WithdrawAsync(node, first.Id);

        var second = await node.TakeInAsync(ImportNode.Homicide());

        second.ExtractId.ShouldBe($"{Extract}-17", "the record of changes speaks of the first name for ever");
    }

    [Fact]
    public async Task Withdraw_ExtractOfAPublication_IsRefused_AndNamesIt()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var id = await HoldAsync(node, Used);

        var answer = await WithdrawAsync(node, id);

        answer.IsDone.ShouldBeFalse();
        answer.Reason.ShouldNotBeNull().ShouldStartWith("Its figures are published in ");
        (await node.HoldsAsync(Used)).ShouldBeTrue();
        var use = await node.AskAsync(imports => imports.UsedByAsync(Used));
        use.Published.Select(held => held.Key).ShouldContain(SiteNode.Key);
        use.Published.Select(held => held.Key).ShouldContain("residential-burglary");
    }

    [Fact]
    public async Task Withdraw_ExtractThatADraftNames_LeavesTheDraftWithoutIt()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var import = await node.TakeInAsync(ImportNode.Homicide());
        await StartReportAsync(node);

        var answer = await WithdrawAsync(node, import.Id);

        answer.IsDone.ShouldBeTrue(answer.Reason);
        answer.Note.ShouldNotBeNull().ShouldContain("Next report of 2026-03 does not draw on it any more");
        (await node.QueryAsync(reports => reports.Reports.SingleAsync(report => report.Title == "Next report")))
            .Extracts.ShouldBe(["action-fraud"]);
    }

    [Theory]
    [InlineData(Extract)]
    [InlineData("home-office")]
    public async Task Withdraw_ExtractOfAReportInReview_IsRefused_AndNamesTheReport(string named)
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var import = await node.TakeInAsync(ImportNode.Homicide());
        await node.CorrectAsync(ReportStatus.Draft);
        await node.ChangeAsync(report =>
        {
            report.DrawOn([.. report.Extracts, named], SiteNode.Author);
            report.Submit();
        });

        var answer = await WithdrawAsync(node, import.Id);

        answer.Reason.ShouldNotBeNull().ShouldContain("of 2025-03 draws on it and is not a draft");
        (await node.HoldsAsync(Extract)).ShouldBeTrue();
    }

    [Fact]
    public async Task Withdraw_Estimates_AreAsBefore_UnlessSomebodyChangedThemSince()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var own = ForceCode.Parse("E23000036");
        var held = await node.QueryAsync(reports => reports.DenominatorEstimates.AsNoTracking()
            .Where(estimate => estimate.Force == own && estimate.Kind == DenominatorKind.Residents)
            .OrderBy(estimate => estimate.Year).ToListAsync());
        var (revised, changed) = (held[0], held[1]);
        var id = await BringEstimatesAsync(node, own, revised, changed);

        var answer = await WithdrawAsync(node, id);

        answer.Note.ShouldBe("2 of 3 numbers of residents and households are as before, the others were changed since.");
        var after = await node.QueryAsync(reports => reports.DenominatorEstimates.AsNoTracking()
            .Where(estimate => estimate.Force == own && estimate.Kind == DenominatorKind.Residents)
            .ToDictionaryAsync(estimate => estimate.Year, estimate => estimate.Estimate));
        after[revised.Year].ShouldBe(revised.Estimate);
        after[changed.Year].ShouldBe(changed.Estimate, "somebody revised it since");
        after.ShouldNotContainKey(2090);
    }

    [Fact]
    public async Task Withdraw_WithoutAReason_OrTwice_IsRefused()
    {
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, TimeProvider.System);
        var import = await node.TakeInAsync(ImportNode.Homicide());

        (await node.AskAsync(imports => imports.WithdrawAsync(import.Id, ImportNode.Analyst, " ")))
            .Reason.ShouldNotBeNull().ShouldContain("empty");
        (await node.HoldsAsync(Extract)).ShouldBeTrue();
        (await WithdrawAsync(node, import.Id)).IsDone.ShouldBeTrue();
        (await WithdrawAsync(node, import.Id)).Reason.ShouldNotBeNull().ShouldContain("was withdrawn");
        (await WithdrawAsync(node, 4711)).ShouldBe(ImportResult.Missing);
    }

    private static Task<ImportResult> WithdrawAsync(SiteNode node, int id) =>
        node.AskAsync(imports => imports.WithdrawAsync(id, ImportNode.Analyst, Reason));

    /// <summary>An import that became an extract that is held, without its file being read.</summary>
    private static Task<int> HoldAsync(
        SiteNode node, string? extract, params IReadOnlyList<BroughtEstimate> estimates) => node.QueryAsync(async database =>
    {
        var import = FigureImport.Begin(
            ImportFile.Of("held.csv", [1]), ImportNode.Source, null, ImportNode.Analyst, TimeProvider.System.GetUtcNow());
        import.Previewed(new ImportPreview { Layout = ImportLayout.Tidy, Basis = "" });
        import.Confirm(ImportNode.Analyst, TimeProvider.System.GetUtcNow());
        import.Done(extract, extract is null ? null : Month.Parse("2026-03"), estimates);
        database.Add(import);
        await database.SaveChangesAsync();
        return import.Id;
    });

    private static Task StartReportAsync(SiteNode node) => node.StoreAsync(database => database.Add(
        new Report(Period.QuarterEnding(Month.Parse("2026-03")), "Next report", [Extract, "action-fraud"], "Someone")));

    // As it brought one that is new and two that differ; one of these was put back by somebody since.
    private static async Task<int> BringEstimatesAsync(
        SiteNode node, ForceCode own, DenominatorEstimate revised, DenominatorEstimate changed)
    {
        var id = await HoldAsync(
            node,
            null,
            new BroughtEstimate(own, DenominatorKind.Residents, revised.Year, revised.Estimate, revised.Estimate + 1),
            new BroughtEstimate(own, DenominatorKind.Residents, changed.Year, changed.Estimate, changed.Estimate + 1),
            new BroughtEstimate(own, DenominatorKind.Residents, 2090, null, 2_000_000));
        await node.QueryAsync(async database =>
        {
            database.Add(new DenominatorEstimate(own, DenominatorKind.Residents, 2090, 2_000_000));
            (await EstimateAsync(database, revised)).Revise(revised.Estimate + 1);
            return await database.SaveChangesAsync();
        });
        return id;
    }

    private static Task<DenominatorEstimate> EstimateAsync(ReportsDbContext database, DenominatorEstimate like) =>
        database.DenominatorEstimates.SingleAsync(estimate =>
            estimate.Force == like.Force && estimate.Kind == like.Kind && estimate.Year == like.Year);
}
