using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reports.Structure;

[Collection(SiteCollection.Name)]
public sealed class StructureTests(SiteFixture site)
{
    [Fact]
    public async Task Post_MoveDown_PutsTheSectionAfterTheNext()
    {
        var draft = await DraftReport.StartAsync(site, "2032-01");
        using var anna = await draft.AnnaAsync();
        var before = (await draft.StoredAsync()).Sections().Select(section => section.Slug).ToList();
        using var answer = await MoveAsync(anna, draft, before[0], "down");

        answer.Headers.Location!.ToString().ShouldBe($"{ReportPlaces.Structure(draft.Key)}#section-{before[0]}");
        (await draft.StoredAsync()).Sections().Select(section => section.Slug).Take(2).ShouldBe([before[1], before[0]]);
    }

    [Fact]
    public async Task Post_MoveUpFromTheTopOfAPart_PutsTheSectionAtTheEndOfThePartBefore()
    {
        var draft = await DraftReport.StartAsync(site, "2032-02");
        using var anna = await draft.AnnaAsync();
        await AddPartAsync(anna, draft, "Second part");
        await AddSectionAsync(anna, draft, "second-part", "New priority");
        using var answer = await MoveAsync(anna, draft, "new-priority", "up");

        var stored = await draft.StoredAsync();
        stored.Parts[0].Sections[^1].Slug.ShouldBe("new-priority");
        stored.Parts[1].Sections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_Section_IsAddedRenamedAndRemoved()
    {
        var draft = await DraftReport.StartAsync(site, "2032-03");
        using var anna = await draft.AnnaAsync();
        var part = (await draft.StoredAsync()).Parts[0].Slug;
        await AddSectionAsync(anna, draft, part, "Rural crime");
        var place = $"{ReportPlaces.Structure(draft.Key)}/sections/rural-crime";
        using var renamed = await anna.PostFormAsync(place, place, new() { ["Form.Title"] = "Crime in the country" });
        (await draft.StoredAsync()).FindSection("rural-crime")!.Title.ShouldBe("Crime in the country");

        using var removed = await anna.PostFormAsync($"{place}/remove", $"{place}/remove", []);
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await draft.StoredAsync()).FindSection("rural-crime").ShouldBeNull();
    }

    [Fact]
    public async Task Post_SectionOfATakenName_IsRefusedWithTheTitleKept()
    {
        var draft = await DraftReport.StartAsync(site, "2032-04");
        using var anna = await draft.AnnaAsync();
        var place = $"{ReportPlaces.Structure(draft.Key)}/new-section";
        using var answer = await anna.PostFormAsync(
            place, place, new() { ["Form.Title"] = "Again", ["Form.Slug"] = DraftReport.Section });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain("has a section reduce-murder-and-other-homicide already");
        page.QuerySelector("#form-title")!.GetAttribute("value").ShouldBe("Again");
    }

    [Fact]
    public async Task Post_RemovalOfASectionThatSomebodyChanged_IsRefusedAndSaysWho()
    {
        var draft = await DraftReport.StartAsync(site, "2032-05");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var place = $"{ReportPlaces.Structure(draft.Key)}/sections/{DraftReport.Section}";
        var page = await anna.PageAsync($"{place}/remove");
        using var renamed = await ben.PostFormAsync(place, place, new() { ["Form.Title"] = "Ben's title" });
        using var answer = await anna.PostFormAsync(page, $"{place}/remove", $"{place}/remove", []);

        var after = await anna.PageAsync(answer.Headers.Location!.ToString());
        after.MainText().ShouldContain("Ben Writer changed Ben's title while you were about to remove it");
        (await draft.SectionAsync()).Title.ShouldBe("Ben's title");
    }

    [Fact]
    public async Task Post_Part_IsChangedAndRemovedOnceItIsEmpty()
    {
        var draft = await DraftReport.StartAsync(site, "2032-06");
        using var anna = await draft.AnnaAsync();
        await AddPartAsync(anna, draft, "Second part");
        var place = ReportPlaces.Part(draft.Key, "second-part");
        using var changed = await anna.PostFormAsync(
            place, place, new() { ["Form.Title"] = "Plan", ["Form.Plan"] = "police-and-crime-plan-2021-2025/1" });
        var part = (await draft.StoredAsync()).Parts[1];
        (part.Title, part.PlanSlug, part.PlanPriority).ShouldBe(("Plan", "police-and-crime-plan-2021-2025", 1));

        using var removed = await anna.PostFormAsync(ReportPlaces.Structure(draft.Key), $"{place}/remove", []);
        (await draft.StoredAsync()).Parts.Select(held => held.Slug).ShouldNotContain("second-part");
    }

    [Fact]
    public async Task Get_StructureInReview_HasNoButtons()
    {
        var draft = await DraftReport.StartAsync(site, "2032-07");
        await draft.SubmitAsync();
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(ReportPlaces.Structure(draft.Key));

        page.QuerySelector("main form").ShouldBeNull();
        page.MainText().ShouldContain("Return it to draft on its review page");
    }

    private static Task<HttpResponseMessage> MoveAsync(HttpClient person, DraftReport draft, string section, string direction) =>
        person.PostFormAsync(
            ReportPlaces.Structure(draft.Key),
            $"#section-{section} form",
            new() { ["Form.Direction"] = direction });

    private static async Task AddPartAsync(HttpClient person, DraftReport draft, string title)
    {
        var place = $"{ReportPlaces.Structure(draft.Key)}/new-part";
        using var answer = await person.PostFormAsync(place, place, new() { ["Form.Title"] = title });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task AddSectionAsync(HttpClient person, DraftReport draft, string part, string title)
    {
        var place = $"{ReportPlaces.Structure(draft.Key)}/new-section";
        using var answer = await person.PostFormAsync(
            $"{place}?part={part}", place, new() { ["Form.Title"] = title, ["Form.Part"] = part });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
