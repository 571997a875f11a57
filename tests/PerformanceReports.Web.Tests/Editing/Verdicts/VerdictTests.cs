using System.Net;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Tests.Editing.Reports;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Verdicts;

[Collection(SiteCollection.Name)]
public sealed class VerdictTests(SiteFixture site)
{
    [Fact]
    public async Task Get_Row_ShowsFiguresSuggestionsAndTheLastVerdict()
    {
        var draft = await DraftReport.StartAsync(site, "2025-06");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(Place(draft));

        page.Heading().ShouldContain("Police recorded homicide offences");
        page.QuerySelector(".figures-held")!.Words().ShouldContain("12 months to June 2025");
        page.QuerySelector(".figures-held")!.Words().ShouldContain("4th/8 MSG (similar to MSG average rates)");
        page.QuerySelectorAll(".suggested__text").Length.ShouldBe(2);
        page.QuerySelectorAll(".ranks__table tbody tr").Length.ShouldBe(8);
        page.QuerySelector(".verdict svg").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("trend")]
    [InlineData("benchmark")]
    public async Task Post_TakeThis_StoresTheSuggestion(string act)
    {
        var draft = await DraftReport.StartAsync(site, act == "trend" ? "2025-10" : "2025-11");
        using var anna = await draft.AnnaAsync();
        var page = await anna.PageAsync(Place(draft));
        var suggested = page.QuerySelectorAll(".suggested__text").Select(text => text.Words()).ToList();
        using var answer = await anna.PostFormAsync(page, Place(draft), Place(draft), new() { ["act"] = act });

        answer.Headers.Location!.ToString().ShouldBe($"{Place(draft)}#{act}");
        var row = (await draft.SectionAsync()).Assessments[0];
        (row.Trend?.Text ?? row.Benchmark?.Text).ShouldBe(suggested[act == "trend" ? 0 : 1]);
    }

    [Fact]
    public async Task Post_VerdictThatDiffersWithoutAReason_IsRefusedWithEverythingKept()
    {
        var draft = await DraftReport.StartAsync(site, "2026-01");
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(
            Place(draft), Place(draft), new() { ["Form.Trend"] = "Increasing", ["Form.Note"] = "A careful note" });
        var page = await SiteFixture.ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector(".govuk-error-summary a[href='#form-trendreason']")!.Words()
            .ShouldContain("The verdict is Increasing; the figures suggest Stable");
        page.QuerySelector("input[name='Form.Trend'][value='Increasing']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("#form-note")!.TextContent.Trim().ShouldBe("A careful note");
        (await draft.SectionAsync()).Assessments[0].Trend.ShouldBeNull();
    }

    [Fact]
    public async Task Post_VerdictsWithReasons_AreStoredAndLeadBackToTheRow()
    {
        var draft = await DraftReport.StartAsync(site, "2026-02");
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(Place(draft), Place(draft), new()
        {
            ["Form.Trend"] = "Increasing",
            ["Form.TrendNote"] = "from a low base",
            ["Form.TrendReason"] = "Two incidents.",
            ["Form.Benchmark"] = "ranked",
            ["Form.Rank"] = "8",
            ["Form.Of"] = "8",
            ["Form.Position"] = "Above",
            ["Form.BenchmarkReason"] = "Later figures.",
        });

        answer.Headers.Location!.ToString()
            .ShouldBe($"{ReportPlaces.Section(draft.Key, DraftReport.Section)}#measure-{DraftReport.Measure}");
        var row = (await draft.SectionAsync()).Assessments[0];
        row.Trend!.Text.ShouldBe("Increasing (from a low base)");
        row.Benchmark!.Text.ShouldBe("8th/8 MSG (above MSG average rate)");
        (row.TrendReason, row.BenchmarkReason).ShouldBe(("Two incidents.", "Later figures."));
    }

    [Fact]
    public async Task Post_RankAboveTheNumberOfForces_IsRefused()
    {
        var draft = await DraftReport.StartAsync(site, "2026-03");
        using var anna = await draft.AnnaAsync();
        using var answer = await anna.PostFormAsync(Place(draft), Place(draft), new()
        {
            ["Form.Benchmark"] = "ranked",
            ["Form.Rank"] = "9",
            ["Form.Of"] = "8",
        });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#form-benchmark']").ShouldNotBeNull();
        page.QuerySelector("#form-rank")!.GetAttribute("value").ShouldBe("9");
    }

    [Fact]
    public async Task Post_OfTheSameVerdictByTwoPeople_ShowsBothAndLosesNeither()
    {
        var draft = await DraftReport.StartAsync(site, "2026-04");
        using var anna = await draft.AnnaAsync();
        using var ben = await draft.BenAsync();
        var his = await ben.PageAsync(Place(draft));
        using var first = await anna.PostFormAsync(Place(draft), Place(draft), new() { ["Form.Note"] = "Anna's note" });
        using var second = await ben.PostFormAsync(his, Place(draft), Place(draft), new() { ["Form.Note"] = "Ben's note" });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Ben's note", "Anna's note"]);
        (await draft.SectionAsync()).Assessments[0].Note.ShouldBe("Anna's note");
        using var third = await ben.PostFormAsync(page, Place(draft), Place(draft), []);
        (await draft.SectionAsync()).Assessments[0].Note.ShouldBe("Ben's note");
    }

    [Fact]
    public async Task Post_Row_IsAddedMovedAndStated()
    {
        var draft = await DraftReport.StartAsync(site, "2026-05");
        using var anna = await draft.AnnaAsync();
        var rows = $"{ReportPlaces.Section(draft.Key, DraftReport.Section)}/measures";
        using var added = await anna.PostFormAsync(rows, rows, new() { ["Row.Measure"] = "residential-burglary" });
        added.Headers.Location!.ToString().ShouldEndWith("/measures/residential-burglary");

        using var moved = await anna.PostFormAsync(
            rows, "#measure-residential-burglary form", new() { ["direction"] = "up" });
        (await draft.SectionAsync()).Assessments.Select(row => row.Measure.ToString())
            .ShouldBe(["residential-burglary", "homicide"]);

        using var stated = await anna.PostFormAsync(rows, $"{rows}/stated", new() { ["Form.Stated"] = "serious-violence" });
        (await draft.SectionAsync()).StatedMeasures.Select(measure => measure.ToString()).ShouldBe(["serious-violence"]);
    }

    [Fact]
    public async Task Post_RowWithoutAMeasure_IsRefused()
    {
        var draft = await DraftReport.StartAsync(site, "2026-06");
        using var anna = await draft.AnnaAsync();
        var rows = $"{ReportPlaces.Section(draft.Key, DraftReport.Section)}/measures";
        using var answer = await anna.PostFormAsync(rows, rows, new() { ["Row.Measure"] = "", ["Row.Title"] = "Typed" });
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector(".govuk-error-summary a[href='#row-measure']").ShouldNotBeNull();
        page.QuerySelector("#row-title")!.GetAttribute("value").ShouldBe("Typed");
    }

    private static string Place(DraftReport draft) =>
        ReportPlaces.Verdict(draft.Key, DraftReport.Section, DraftReport.Measure);
}
