using System.Net;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Charts;

[Collection(SiteCollection.Name)]
public sealed class ChartTests(SiteFixture site)
{
    private const string Slug = "homicide-rate";

    [Fact]
    public async Task Get_Chart_ShowsItsPictureAndTheDraftedWords()
    {
        var draft = await DraftReport.StartAsync(site, "2026-07");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(Place(draft));

        page.QuerySelector("[data-chart-picture] svg").ShouldNotBeNull();
        page.QuerySelector(".chart-words")!.Words().ShouldContain("Line chart with three lines");
        page.QuerySelector("#form-measures-0 option[selected]")!.GetAttribute("value").ShouldBe("homicide");
    }

    [Fact]
    public async Task Post_Changes_AreStored()
    {
        var draft = await DraftReport.StartAsync(site, "2026-08");
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(Place(draft), Place(draft), new()
        {
            ["Form.Title"] = "Homicide by count",
            ["Form.Value"] = "Count",
            ["Form.Comparators"] = null,
            ["Form.FromMonth"] = "6",
            ["Form.FromYear"] = "2019",
            ["Form.AlternativeText"] = "A line that falls.",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var chart = (await draft.SectionAsync()).Charts[0];
        (chart.Title, chart.Value, chart.From.ToString()).ShouldBe(("Homicide by count", ChartValue.Count, "2019-06"));
        chart.Comparators.ShouldBeEmpty();
        chart.AlternativeText.ShouldBe("A line that falls.");
        chart.Slug.ShouldBe(Slug);
    }

    [Theory]
    [InlineData("2026-09", "Form.FromMonth", "13", "Give the first month by numbers")]
    [InlineData("2026-10", "Form.Measures[1]", "residential-burglary", "a comparator belongs to one")]
    [InlineData("2026-11", "Form.Measures[0]", "", "names no measure")]
    [InlineData("2026-12", "Form.Title", "", "The title is empty")]
    public async Task Post_WhatCannotBeDrawn_IsRefusedWithEverythingKept(
        string report, string field, string value, string reason)
    {
        var draft = await DraftReport.StartAsync(site, report);
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(
            Place(draft), Place(draft), new() { [field] = value, ["Form.Summary"] = "Typed with care" });
        var page = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain(reason);
        page.QuerySelector("#form-summary")!.TextContent.Trim().ShouldBe("Typed with care");
        (await draft.SectionAsync()).Charts[0].Summary.ShouldBeNull();
    }

    [Fact]
    public async Task Post_Look_DrawsWithoutStoring()
    {
        var draft = await DraftReport.StartAsync(site, "2027-01");
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(
            Place(draft), Place(draft), new() { ["Form.Title"] = "Only looked at", ["act"] = "look" });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector("[data-chart-picture] .chart__title")!.Words().ShouldBe("Only looked at");
        (await draft.SectionAsync()).Charts[0].Title.ShouldNotBe("Only looked at");
    }

    [Fact]
    public async Task Post_Preview_AnswersThePictureAlone()
    {
        var draft = await DraftReport.StartAsync(site, "2027-02");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(Place(draft));
        page.QuerySelector("form[data-chart-preview]")!.SetAttribute(
            "action", $"{ReportPlaces.Section(draft.Key, DraftReport.Section)}/chart-preview");
        using var answer = await anna.PostFormAsync(page, Place(draft), "form[data-chart-preview]", new() { ["Form.Title"] = "Sketch" });
        var text = await answer.Content.ReadAsStringAsync();

        text.ShouldContain("<svg");
        text.ShouldContain("Sketch");
        text.ShouldNotContain("<html");
    }

    [Fact]
    public async Task Post_NewChart_IsAddedUnderANameFromItsTitle()
    {
        var draft = await DraftReport.StartAsync(site, "2027-03");
        using var anna = await draft.AnnaAsync();
        var place = $"{ReportPlaces.Section(draft.Key, DraftReport.Section)}/new-chart";
        using var answer = await anna.PostFormAsync(place, place, new() { ["Form.Title"] = "Homicide over the years" });

        answer.Headers.Location!.ToString().ShouldEndWith("/charts/homicide-over-the-years");
        (await draft.SectionAsync()).Charts.Select(chart => chart.Slug).ShouldBe([Slug, "homicide-over-the-years"]);
    }

    [Fact]
    public async Task Post_OfTheSameTextByTwoPeople_ShowsBothAndKeepsOtherChanges()
    {
        var draft = await DraftReport.StartAsync(site, "2027-04");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var his = await ben.PageAsync(Place(draft));
        using var first = await anna.PostFormAsync(
            Place(draft), Place(draft), new() { ["Form.Title"] = "Anna's", ["Form.FromYear"] = "2020" });
        using var second = await ben.PostFormAsync(his, Place(draft), Place(draft), new() { ["Form.Title"] = "Ben's" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Ben's", "Anna's"]);
        using var third = await ben.PostFormAsync(page, Place(draft), Place(draft), []);
        var chart = (await draft.SectionAsync()).Charts[0];
        (chart.Title, chart.From.Year).ShouldBe(("Ben's", 2020));
    }

    private static string Place(DraftReport draft) => ReportPlaces.Chart(draft.Key, DraftReport.Section, Slug);
}
