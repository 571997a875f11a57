using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Overview;

[Collection(SiteCollection.Name)]
public sealed class OverviewTests(SiteFixture site)
{
    [Fact]
    public async Task Get_Reports_ListsStatusPeriodAndWhoChangedItLast()
    {
        var draft = await DraftReport.StartAsync(site, "2031-01");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(ReportPlaces.All);

        var row = page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector($"a[href='{draft.Address}']") is not null);
        row.Words().ShouldContain("Quarter ending January 2031");
        row.QuerySelector(".govuk-tag")!.Words().ShouldBe("Draft");
        page.QuerySelectorAll("tbody tr").Select(row => row.Words())
            .ShouldContain(text => text.Contains("March 2025", StringComparison.Ordinal) && text.Contains("Published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_ADraft_SaysWhatToDoNextAndTheStateOfEachSection()
    {
        var draft = await DraftReport.StartAsync(site, "2031-02");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(draft.Address);

        page.QuerySelector(".next-step")!.Words().ShouldContain("errors to be mended before the report can be reviewed");
        var stored = await draft.StoredAsync();
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(stored.Sections().Count());
        page.QuerySelector("tbody tr")!.Words().ShouldContain("Verdicts 0 of 1");
        foreach (var place in (string[])["review", "publishing", "preview", "history", "checklist", "structure", "details"])
        {
            page.QuerySelector($"main a[href='{draft.Address}/{place}']").ShouldNotBeNull(place);
        }
    }

    [Fact]
    public async Task Get_APublishedReport_SaysWhyNothingCanBeChanged()
    {
        using var anna = await (await DraftReport.StartAsync(site, "2031-03")).AnnaAsync();
        var page = await anna.PageAsync(ReportPlaces.Details("2025-03"));

        page.MainText().ShouldContain("The report is published and does not change.");
        page.QuerySelector("main form fieldset")!.HasAttribute("disabled").ShouldBeTrue();
        page.QuerySelector("main form button").ShouldBeNull();
    }

    [Fact]
    public async Task Get_ADraftAsApprover_CanBeReadOnly()
    {
        var draft = await DraftReport.StartAsync(site, "2031-04");
        using var approver = await draft.ApproverAsync();
        var page = await approver.PageAsync(ReportPlaces.Details(draft.Key));

        page.MainText().ShouldContain("Analysts write reports");
        page.QuerySelector("main form button").ShouldBeNull();
    }

    [Fact]
    public async Task Get_Checklist_LeadsFromEachErrorToItsPlace()
    {
        var draft = await DraftReport.StartAsync(site, "2031-05");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(ReportPlaces.Checklist(draft.Key));

        var group = page.QuerySelector($"section[aria-labelledby='{DraftReport.Section}']")!;
        group.QuerySelectorAll("li").Select(entry => entry.Words())
            .ShouldContain(text => text.Contains("has no verdict on its trend", StringComparison.Ordinal));
        var place = ReportPlaces.Verdict(draft.Key, DraftReport.Section, DraftReport.Measure);
        group.QuerySelector($"a[href='{place}']").ShouldNotBeNull();
        using var answer = await anna.GetAsync(place);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/editing/reports/1999-01")]
    [InlineData("/editing/reports/1999-01/structure")]
    [InlineData("/editing/reports/2025-03/sections/none/measures/homicide")]
    [InlineData("/editing/reports/2025-03/sections/reduce-murder-and-other-homicide/measures/none")]
    [InlineData("/editing/reports/2025-03/sections/reduce-murder-and-other-homicide/charts/none")]
    [InlineData("/editing/glossary/terms/none")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        using var client = await site.SignedInAsync(PerformanceReports.Data.Accounts.Role.Analyst);
        using var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
