using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Extracts;

[Collection(SiteCollection.Name)]
public sealed class ExtractsTests(SiteFixture site)
{
    [Fact]
    public async Task Post_Choice_IsStoredAndShowsWhatIsMissing()
    {
        var draft = await DraftReport.StartAsync(site, "2033-01");
        using var anna = await draft.AnnaAsync();
        using var answer = await PostAsync(anna, draft, "home-office");

        answer.Headers.Location!.ToString().ShouldBe(draft.Address);
        (await draft.StoredAsync()).Extracts.ShouldBe(["home-office"]);
        var page = await anna.PageAsync(ReportPlaces.Extracts(draft.Key));
        page.QuerySelector("table")!.Rows().ShouldContain(row => row[2] == "to December 2025");
        page.QuerySelector("table")!.Rows().ShouldContain(row => row[2] == "none");
    }

    [Fact]
    public async Task Post_Nothing_IsRefused()
    {
        var draft = await DraftReport.StartAsync(site, "2033-02");
        using var anna = await draft.AnnaAsync();
        using var answer = await PostAsync(anna, draft, null);
        var page = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".govuk-error-summary a[href='#form-extracts']")!.Words().ShouldStartWith("Choose at least one");
        (await draft.StoredAsync()).Extracts.Count.ShouldBe(4);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient person, DraftReport draft, string? extract)
    {
        var place = ReportPlaces.Extracts(draft.Key);
        return person.PostFormAsync(place, place, new() { ["Form.Extracts"] = extract });
    }
}
