using System.Net;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Starting;

/// <summary>Each test starts the quarter of a month that no other test uses.</summary>
[Collection(SiteCollection.Name)]
public sealed class StartTests(SiteFixture site)
{
    [Fact]
    public async Task Get_Form_ProposesTheQuarterAfterTheLastAndItsSources()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(ReportPlaces.Start);

        page.QuerySelector("#form-from")!.GetAttribute("value").ShouldBe("2025-03");
        page.QuerySelector("#form-from")!.HasAttribute("checked").ShouldBeTrue();
        Chosen(page, "Form.Extracts").ShouldBe(
            ["action-fraud", "home-office-2026-06", "stated-2025-03", "illustrative-2025-03"], ignoreOrder: true);
        page.QuerySelector("#form-year")!.GetAttribute("value").ShouldBe("2025");
    }

    [Fact]
    public async Task Get_Check_ShowsWhatIsCarriedOverAndWhichFiguresAreMissing()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Check("9", "2025", "2025-03", "home-office-2026-06", "action-fraud"));
        var text = page.MainText();

        page.Heading().ShouldBe("Check before you start");
        text.ShouldContain("Quarter ending September 2025 (Q2 2025/26)");
        text.ShouldContain("each to be given its verdicts anew");
        var missing = page.QuerySelector("table")!.Rows();
        missing.ShouldContain(row => row[2] == "to December 2024");
        missing.ShouldNotContain(row => row[0] == "Police recorded homicide offences");
        (await StoredAsync("2025-09")).ShouldBeNull();
    }

    [Fact]
    public async Task Post_FromThePublishedReport_CarriesItOverAsADraft()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.PostFormAsync(
            Check("12", "2025", "2025-03", "home-office-2026-06"), ReportPlaces.Start, []);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/editing/reports/2025-12");
        var (before, report) = ((await StoredAsync("2025-03"))!, (await StoredAsync("2025-12"))!);
        report.Status.ShouldBe(ReportStatus.Draft);
        report.LastAuthor.ShouldBe("Test Analyst");
        report.StartedFrom.ShouldBe(new Month(2025, 3));
        report.Extracts.ShouldBe(["home-office-2026-06"]);
        report.Sections().Select(section => section.Slug).ShouldBe(before.Sections().Select(section => section.Slug));
        report.Sections().SelectMany(section => section.Assessments).ShouldAllBe(row => row.Trend == null);
        report.Sections().SelectMany(section => section.Comments).ShouldAllBe(comment => comment.IsUnchanged);
        var open = before.Sections().SelectMany(section => section.Actions).Where(action => !action.Ends);
        report.Sections().SelectMany(section => section.Actions).Select(action => action.Key)
            .ShouldBe(open.Select(action => action.Key));
    }

    [Fact]
    public async Task Post_Blank_BeginsWithoutParts()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.PostFormAsync(
            Check("5", "2024", "blank", "home-office-2026-06"), ReportPlaces.Start, []);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var report = (await StoredAsync("2024-05"))!;
        report.Parts.ShouldBeEmpty();
        report.StartedFrom.ShouldBeNull();
    }

    [Theory]
    [InlineData("3", "2025", "2025-03", "home-office-2026-06", "#form-month", "There is a report for the quarter ending March 2025")]
    [InlineData("13", "2025", "2025-03", "home-office-2026-06", "#form-month", "Give the last month of the quarter by numbers")]
    [InlineData("", "", "2025-03", "home-office-2026-06", "#form-month", "Give the last month of the quarter by numbers")]
    [InlineData("3", "2190", "2025-03", "home-office-2026-06", "#form-month", "March 2190 has not come")]
    [InlineData("7", "2024", "2023-01", "home-office-2026-06", "#form-from", "Choose a published report")]
    [InlineData("7", "2024", "2025-03", "no-such-extract", "#form-extracts", "no-such-extract is not held")]
    public async Task Get_CheckOfWhatCannotBe_SaysWhyAndKeepsTheChoice(
        string month, string year, string from, string extract, string field, string reason)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Check(month, year, from, extract));

        page.QuerySelector($".govuk-error-summary a[href='{field}']")!.Words().ShouldStartWith(reason);
        page.QuerySelector("#form-month")!.GetAttribute("value").ShouldBe(month);
        page.QuerySelector("#form-year")!.GetAttribute("value").ShouldBe(year);
    }

    [Fact]
    public async Task Get_CheckWithoutASource_AsksForOne()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Check("7", "2024", "2025-03"));

        page.QuerySelector(".govuk-error-summary a[href='#form-extracts']")!.Words().ShouldStartWith("Choose at least one");
    }

    [Fact]
    public async Task Get_CheckOfAQuarterThatExists_LinksToItsReport()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var page = await client.PageAsync(Check("3", "2024", "2025-03", "home-office-2026-06"));

        page.QuerySelector("main a[href='/editing/reports/2024-03']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_OfAQuarterStartedMeanwhile_IsRefusedWithTheChoiceKept()
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        var address = Check("2", "2024", "blank", "home-office-2026-06");
        var document = await client.PageAsync(address);
        using var first = await client.PostFormAsync(document, address, ReportPlaces.Start, []);
        using var second = await client.PostFormAsync(document, address, ReportPlaces.Start, []);
        var page = await SiteFixture.ParseAsync(second);

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".govuk-error-summary a")!.Words().ShouldStartWith("There is a report for the quarter");
        Chosen(page, "Form.Extracts").ShouldBe(["home-office-2026-06"]);
    }

    [Fact]
    public async Task Get_FormAsApprover_IsRefused()
    {
        using var client = await site.SignedInAsync(Role.Approver);
        using var answer = await client.GetAsync(ReportPlaces.Start);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Check(string month, string year, string from, params string[] extracts) =>
        $"{ReportPlaces.Check}?Form.Month={month}&Form.Year={year}&Form.From={from}"
        + string.Concat(extracts.Select(extract => $"&Form.Extracts={extract}"));

    private static IEnumerable<string> Chosen(AngleSharp.Dom.IParentNode page, string name) =>
        page.QuerySelectorAll($"input[name='{name}'][checked]").Select(input => input.GetAttribute("value")!);

    private async Task<Report?> StoredAsync(string key)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().Reports.AsNoTracking()
            .EndingIn(Month.Parse(key)).WithContent().FirstOrDefaultAsync();
    }
}
