using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Removing;

[Collection(SiteCollection.Name)]
public sealed class RemoveTests(SiteFixture site)
{
    [Fact]
    public async Task Post_Agreed_RemovesTheDraftAndKeepsTheRecord()
    {
        var draft = await DraftReport.StartAsync(site, "2032-08");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Remove(draft.Key);
        using var answer = await anna.PostFormAsync(place, place, new() { ["Form.Agreed"] = "true" });

        answer.Headers.Location!.ToString().ShouldBe(ReportPlaces.All);
        (await draft.FindAsync()).ShouldBeNull();
        (await anna.PageAsync(ReportPlaces.All)).MainText().ShouldContain("quarter ending August 2032 is removed");
    }

    [Fact]
    public async Task Post_NotAgreed_KeepsTheDraftAndSaysWhatIsAsked()
    {
        var draft = await DraftReport.StartAsync(site, "2032-09");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Remove(draft.Key);
        using var answer = await anna.PostFormAsync(place, place, []);
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-agreed']").ShouldNotBeNull();
        (await draft.FindAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_OfAPublishedReport_OffersNoRemoval()
    {
        using var anna = await (await DraftReport.StartAsync(site, "2032-10")).AnnaAsync();
        var page = await anna.PageAsync(ReportPlaces.Remove("2025-03"));

        page.MainText().ShouldContain("The report was published, so it stays");
        page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task Post_OfAReportSubmittedMeanwhile_IsRefused()
    {
        var draft = await DraftReport.StartAsync(site, "2032-11");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Remove(draft.Key);
        var page = await anna.PageAsync(place);
        await draft.SubmitAsync();
        using var answer = await anna.PostFormAsync(page, place, place, new() { ["Form.Agreed"] = "true" });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await draft.FindAsync()).ShouldNotBeNull();
    }
}
