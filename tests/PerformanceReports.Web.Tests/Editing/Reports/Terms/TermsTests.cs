using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Terms;

[Collection(SiteCollection.Name)]
public sealed class TermsTests(SiteFixture site)
{
    [Fact]
    public async Task Post_ChoicesOfTwoPeople_AreBothKept()
    {
        var draft = await DraftReport.StartAsync(site, "2033-03");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var place = ReportPlaces.Terms(draft.Key);
        var held = (await draft.StoredAsync()).Glossary;
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Terms"] = held[0] });
        using var second = await ben.PostFormAsync(his, place, place, new() { ["Form.Terms"] = held[1] });

        // Each took away all but one term of their own: what both took away is gone, and so is what either did.
        (await draft.StoredAsync()).Glossary.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_Terms_OffersTheAcronymsThatTextsUseUnexplained()
    {
        var draft = await DraftReport.StartAsync(site, "2033-04");
        using var anna = await draft.AnnaAsync();
        var details = ReportPlaces.Details(draft.Key);
        using var written = await anna.PostFormAsync(
            details, details, new() { ["Form.Introduction"] = "What the QXZ did with the MSG." });
        var terms = ReportPlaces.Terms(draft.Key);
        using var dropped = await anna.PostFormAsync(terms, terms, new() { ["Form.Terms"] = null });
        var page = await anna.PageAsync(terms);

        page.QuerySelector("a[href='/editing/glossary/new?term=QXZ']").ShouldNotBeNull();
        using var carried = await anna.PostFormAsync(page, terms, $"{terms}/carry", []);
        carried.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await draft.StoredAsync()).Glossary.Count.ShouldBe(1);
    }
}
