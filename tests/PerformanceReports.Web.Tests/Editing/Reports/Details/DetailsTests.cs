using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Details;

[Collection(SiteCollection.Name)]
public sealed class DetailsTests(SiteFixture site)
{
    [Fact]
    public async Task Post_Texts_AreStoredWithOneNoteAParagraph()
    {
        var draft = await DraftReport.StartAsync(site, "2031-06");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Details(draft.Key);
        using var answer = await anna.PostFormAsync(place, place, new()
        {
            ["Form.Title"] = "A report",
            ["Form.Introduction"] = "What it covers.",
            ["Form.Notes"] = "One\r\nnote\r\n\r\nAnother",
        });

        answer.Headers.Location!.ToString().ShouldBe(draft.Address);
        var stored = await draft.StoredAsync();
        stored.Title.ShouldBe("A report");
        stored.Introduction.ShouldBe("What it covers.");
        stored.Notes.ShouldBe(["One\nnote", "Another"]);
        stored.LastAuthor.ShouldBe("Anna Writer");
    }

    [Fact]
    public async Task Post_WithoutATitle_IsRefusedAtTheFieldWithEverythingKept()
    {
        var draft = await DraftReport.StartAsync(site, "2031-07");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Details(draft.Key);
        using var answer = await anna.PostFormAsync(
            place, place, new() { ["Form.Title"] = " ", ["Form.Introduction"] = "Typed with care" });
        var page = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".govuk-error-summary a[href='#form-title']").ShouldNotBeNull();
        page.QuerySelector("#form-introduction")!.TextContent.Trim().ShouldBe("Typed with care");
        (await draft.StoredAsync()).Introduction.ShouldNotBe("Typed with care");
    }

    [Fact]
    public async Task Post_OfTheSameTextByTwoPeople_ShowsBothAndStoresOnlyWhatIsChosen()
    {
        var draft = await DraftReport.StartAsync(site, "2031-08");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var place = ReportPlaces.Details(draft.Key);
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Title"] = "Anna's title" });
        using var second = await ben.PostFormAsync(
            his, place, place, new() { ["Form.Title"] = "Ben's title", ["Form.Introduction"] = "Ben's introduction" });
        var page = await SiteFixture.ParseAsync(second);

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Ben's title", "Anna's title"]);
        page.QuerySelector(".clash")!.Words().ShouldContain("Anna Writer");
        page.QuerySelector("#form-title")!.GetAttribute("value").ShouldBe("Ben's title");
        (await draft.StoredAsync()).Title.ShouldBe("Anna's title");

        using var third = await ben.PostFormAsync(page, place, place, []);
        third.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await draft.StoredAsync()).Title.ShouldBe("Ben's title");
        (await draft.StoredAsync()).Introduction.ShouldBe("Ben's introduction");
    }

    [Fact]
    public async Task Post_OfDifferentTextsByTwoPeople_KeepsBoth()
    {
        var draft = await DraftReport.StartAsync(site, "2031-09");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var place = ReportPlaces.Details(draft.Key);
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new() { ["Form.Title"] = "Anna's title" });
        using var second = await ben.PostFormAsync(his, place, place, new() { ["Form.Introduction"] = "Ben's introduction" });

        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var stored = await draft.StoredAsync();
        (stored.Title, stored.Introduction).ShouldBe(("Anna's title", "Ben's introduction"));
    }

    [Fact]
    public async Task Post_ToAReportInReview_IsRefusedWithTheTextKept()
    {
        var draft = await DraftReport.StartAsync(site, "2031-10");
        using var anna = await draft.AnnaAsync();
        var place = ReportPlaces.Details(draft.Key);
        var page = await anna.PageAsync(place);
        await draft.SubmitAsync();
        using var answer = await anna.PostFormAsync(page, place, place, new() { ["Form.Title"] = "Too late" });
        var after = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.MainText().ShouldContain("The report is in review, so nobody changes it.");
        after.QuerySelector("#form-title")!.GetAttribute("value").ShouldBe("Too late");
        (await draft.StoredAsync()).Title.ShouldNotBe("Too late");
    }
}
