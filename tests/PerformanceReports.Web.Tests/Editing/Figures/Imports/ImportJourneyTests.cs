using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Imports;

/// <summary>A file on its way to figures and out again, by forms alone.</summary>
public sealed class ImportJourneyTests(ImportSite site) : IClassFixture<ImportSite>
{
    [Fact]
    public async Task File_WithAnUnknownNameAndABadNumber_IsMendedTakenInUsedAndWithdrawn()
    {
        var client = site.Analyst;
        var bad = ImportSite.Head + $"Frauds of all kinds,{ImportSite.Own},2025-03-31,12,8700,\n"
            + ImportSite.Row("2025-06-30", "86S0");
        var id = await site.PreviewAsync(client, "bad.csv", bad, "2025-09-30");
        var page = await client.PageAsync(FigurePlaces.Import(id));
        page.QuerySelector(".verdict-panel__title")!.Words().ShouldBe("2 errors stand in the way");
        page.QuerySelectorAll($"form[action='{FigurePlaces.Confirm(id)}']").ShouldBeEmpty();
        var errors = await client.GetStringAsync(FigurePlaces.Problems(id));
        errors.ShouldContain("error,bad.csv,,3,E,86S0,This is not a number.");

        using var named = await client.PostFormAsync(
            FigurePlaces.Import(id),
            FigurePlaces.Names(id),
            new() { ["Form.Names[0].Means"] = "action-fraud-offences" });
        await site.WaitAsync(id, import => import is { State: ImportState.Previewed, Errors: 1 });

        var mended = await CorrectAsync(client, id, bad.Replace("86S0", "8650", StringComparison.Ordinal));
        (await site.FindAsync(id))!.State.ShouldBe(ImportState.Abandoned);
        (await client.PageAsync(FigurePlaces.Import(mended))).QuerySelector(".verdict-panel__title")!.Words()
            .ShouldBe("Ready: 2 figures");

        var held = await ConfirmAsync(client, mended);
        (await client.PageAsync(FigurePlaces.Import(mended))).MainText().ShouldContain("2 figures are held");
        (await client.PageAsync(FigurePlaces.All)).QuerySelector("#action-fraud")!.Words()
            .ShouldContain("Edition of 2025-09-30");

        await WithdrawAsync(client, mended, held.ExtractId!);
        await ShouldBeInTheAuditLogAsync(client);
    }

    [Fact]
    public async Task Edition_InADraftThatDoesNotDrawOnIt_IsAddedToItsSources()
    {
        var client = site.Analyst;
        await site.Node.ChangeAsync(report =>
        {
            if (report.Status != ReportStatus.Draft)
            {
                report.BeginCorrection(SiteNode.Author);
            }

            report.DrawOn(report.Extracts.Where(name => name != "action-fraud"), SiteNode.Author);
        });
        var id = await site.PreviewAsync(
            client, "used.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8702"), "2025-08-11");
        var held = await ConfirmAsync(client, id);
        using var used = await client.PostFormAsync(
            FigurePlaces.Import(id), FigurePlaces.Use(id), new() { ["Form.Reports"] = SiteNode.Key });

        (await site.Node.ReadAsync(report => report.Extracts.ToList())).ShouldContain(held.ExtractId!);
        (await client.PageAsync(FigurePlaces.Import(id))).MainText().ShouldContain("It draws on this edition.");
        (await client.PageAsync(FigurePlaces.Withdraw(id))).MainText().ShouldContain("would no longer");
    }

    [Fact]
    public async Task Confirm_WithWarningsNotLookedAt_IsRefusedAtTheBox()
    {
        var client = site.Analyst;
        var id = await site.PreviewAsync(
            client, "warned.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "25000"), "2025-08-12");
        using var answer = await client.PostFormAsync(FigurePlaces.Import(id), FigurePlaces.Confirm(id), []);
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-looked']")!.Words()
            .ShouldContain("Look at the warnings");
        page.QuerySelector("#form-looked").ShouldNotBeNull();
        (await site.FindAsync(id))!.State.ShouldBe(ImportState.Previewed);
    }

    [Fact]
    public async Task Confirm_ByTwoPeople_IsDoneOnceAndToldToTheSecond()
    {
        using var anna = await site.Node.SignedInAsync("Anna Analyst", Role.Analyst);
        using var ben = await site.Node.SignedInAsync("Ben Analyst", Role.Analyst);
        var id = await site.PreviewAsync(
            anna, "both.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8703"), "2025-08-13");
        var place = FigurePlaces.Import(id);
        var (hers, his) = (await anna.PageAsync(place), await ben.PageAsync(place));
        using var first = await anna.PostFormAsync(hers, place, FigurePlaces.Confirm(id), Looked(hers));
        using var second = await ben.PostFormAsync(his, place, FigurePlaces.Confirm(id), Looked(his));
        await site.WaitAsync(id, import => import.State == ImportState.Done);

        (await ben.PageAsync(place)).MainText().ShouldContain("Anna Analyst confirmed this import before you.");
        (await site.FindAsync(id))!.ConfirmedBy.ShouldBe("Anna Analyst");
    }

    [Fact]
    public async Task Withdraw_WithoutAReason_IsRefusedAtTheField()
    {
        var client = site.Analyst;
        var id = await site.PreviewAsync(
            client, "reason.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8704"), "2025-08-14");
        await ConfirmAsync(client, id);
        using var answer = await client.PostFormAsync(FigurePlaces.Withdraw(id), FigurePlaces.Withdraw(id), []);

        (await SiteFixture.ParseAsync(answer)).QuerySelector(".govuk-error-summary a[href='#form-reason']")!.Words()
            .ShouldContain("Say why");
        (await site.FindAsync(id))!.State.ShouldBe(ImportState.Done);
    }

    [Fact]
    public async Task Abandon_OfAPreview_LeavesNothingButTheFile()
    {
        var client = site.Analyst;
        var id = await site.PreviewAsync(
            client, "given-up.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8705"), "2025-08-15");
        using var answer = await client.PostFormAsync(FigurePlaces.Import(id), FigurePlaces.Abandon(id), []);

        answer.Headers.Location!.ToString().ShouldBe(FigurePlaces.All);
        (await client.PageAsync(FigurePlaces.All)).MainText().ShouldContain("given-up.csv is given up.");
        (await client.PageAsync(FigurePlaces.Import(id))).MainText().ShouldContain("It was given up");
    }

    [Fact]
    public async Task Progress_OfWhatIsReady_IsEmptySoThatTheScriptLoadsThePage()
    {
        var client = site.Analyst;
        var id = await site.PreviewAsync(
            client, "ready.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8706"), "2025-08-16");
        using var answer = await client.GetAsync(FigurePlaces.Progress(id));

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    private static Dictionary<string, string?> Looked(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("#form-looked") is null ? [] : new() { ["Form.Looked"] = "true" };

    private async Task<int> CorrectAsync(HttpClient client, int id, string text)
    {
        using var answer = await ImportSite.SendAsync(
            client, "mended.csv", Encoding.UTF8.GetBytes(text), FigurePlaces.Replace(id));
        var mended = int.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
        await site.WaitAsync(mended, import => import.State == ImportState.Previewed);
        return mended;
    }

    private async Task<FigureImport> ConfirmAsync(HttpClient client, int id)
    {
        var page = await client.PageAsync(FigurePlaces.Import(id));
        using var answer = await client.PostFormAsync(
            page, FigurePlaces.Import(id), FigurePlaces.Confirm(id), Looked(page));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await site.WaitAsync(id, import => import.State == ImportState.Done);
    }

    private async Task WithdrawAsync(HttpClient client, int id, string extract)
    {
        using var answer = await client.PostFormAsync(
            FigurePlaces.Withdraw(id), FigurePlaces.Withdraw(id), new() { ["Form.Reason"] = "The wrong month." });
        answer.Headers.Location!.ToString().ShouldBe(FigurePlaces.Import(id));
        (await client.PageAsync(FigurePlaces.Import(id))).MainText().ShouldContain("The wrong month.");
        (await site.Node.QueryAsync(database => database.Extracts.AnyAsync(held => held.Id == extract)))
            .ShouldBeFalse();
    }

    private static async Task ShouldBeInTheAuditLogAsync(HttpClient client)
    {
        var log = await client.GetStringAsync("/editing/audit.csv");
        log.ShouldContain("import of mended.csv");
        log.ShouldContain("Frauds of all kinds");
        log.ShouldContain("Took extract");
    }
}
