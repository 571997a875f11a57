using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Imports.Uploading;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Imports;

public sealed class UploadTests(ImportSite site) : IClassFixture<ImportSite>
{
    [Fact]
    public async Task Post_WithoutAFile_SaysSoAtTheField()
    {
        var client = site.Analyst;
        using var answer = await client.PostFormAsync(FigurePlaces.New, FigurePlaces.New, []);
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-file']")!.Words().ShouldContain("Choose the file");
        page.QuerySelector("#form-file-error")!.HasAttribute("hidden").ShouldBeFalse();
    }

    [Theory]
    [InlineData("empty.csv", "", "is empty")]
    [InlineData("letter.pdf", "%PDF-1.7 and so on", "letter.pdf")]
    public async Task Post_WhatIsNoFileOfFigures_IsRefusedAndNotKept(string name, string content, string says)
    {
        var client = site.Analyst;
        using var answer = await ImportSite.SendAsync(client, name, Encoding.UTF8.GetBytes(content));
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-file']")!.Words().ShouldContain(says);
        (await site.Node.QueryAsync(database => database.FigureImports.CountAsync(import => import.FileName == name)))
            .ShouldBe(0);
    }

    [Fact]
    public async Task Post_TooBigAFile_LeadsBackToTheFormWithWords()
    {
        var client = site.Analyst;
        using var answer = await ImportSite.SendAsync(client, "big.csv", new byte[52 << 20]);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.PageAsync(answer.Headers.Location!.ToString());
        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain("The file has 52 MB; 50 MB are the most.");
    }

    [Fact]
    public void Limit_OfAnUpload_IsThatOfReading() =>
        UploadLimits.FileBytes.ShouldBe(new SheetLimits().FileBytes);

    [Fact]
    public async Task Post_AFile_IsKeptAndAskedAboutWithItsLayoutRecognised()
    {
        var client = site.Analyst;
        var id = await ImportSite.BringAsync(
            client, "C:\\figures\\kept.csv", ImportSite.Head + ImportSite.Row("2025-03-31", "8700"));
        using var answer = await client.GetAsync(FigurePlaces.Import(id));
        answer.Headers.Location!.ToString().ShouldBe(FigurePlaces.Source(id));
        var page = await client.PageAsync(FigurePlaces.Source(id));

        page.QuerySelector("input[name='Form.Layout'][checked]")!.GetAttribute("value").ShouldBe("Tidy");
        page.QuerySelectorAll("input[name='Form.Family'][checked]").ShouldBeEmpty();
        var import = (await site.FindAsync(id))!;
        (import.State, import.FileName, import.BroughtBy).ShouldBe((ImportState.Unnamed, "kept.csv", "Test Analyst"));
    }

    [Fact]
    public async Task Download_OfTheFile_IsAnAttachmentByteForByte()
    {
        var client = site.Analyst;
        var text = ImportSite.Head + ImportSite.Row("2025-03-31", "8701");
        var id = await ImportSite.BringAsync(client, "whole.csv", text);
        using var answer = await client.GetAsync(FigurePlaces.File(id));

        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(text);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Template_FilledInWithNothing_IsReadWithoutProblems(string ending)
    {
        var client = site.Analyst;
        var template = await client.GetByteArrayAsync($"{FigurePlaces.All}/template.{ending}?quarter=2025-03");
        using var answer = await ImportSite.SendAsync(client, $"template.{ending}", template);
        var page = await client.PageAsync(answer.Headers.Location!.ToString() + "/source");

        page.QuerySelector("input[name='Form.Layout'][checked]")!.GetAttribute("value").ShouldBe("Tidy");
    }
}
