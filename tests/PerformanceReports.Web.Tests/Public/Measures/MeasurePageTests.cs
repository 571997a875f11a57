using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures;

[Collection(SiteCollection.Name)]
public sealed class MeasurePageTests(SiteFixture site)
{
    private const string Burglary = "/measures/residential-burglary";

    [Fact]
    public async Task Get_Measure_SaysWhatItIs()
    {
        var page = await site.PageAsync(Burglary);
        var facts = Facts(page.QuerySelector("dl.facts")!);

        page.Title.ShouldBe("Police recorded residential burglary offences - Measures - "
            + "Avon and Somerset Police and Crime Commissioner");
        page.QuerySelectorAll(".govuk-breadcrumbs li").Select(step => step.Words()).ShouldBe(
            ["Home", "Measures", "Police recorded residential burglary offences"]);
        facts["Definition"].ShouldStartWith("Burglary of a home");
        facts["Value"].ShouldBe("Number of offences over 12 months, per 1,000 households");
        facts["Which way is better"].ShouldBe("Lower is better");
        facts["Source"].ShouldContain("Home Office");
        facts["Method of comparing"].ShouldStartWith("Significant and material. Above or below where the average");
        facts["Break in the series"].ShouldStartWith("From April 2017");
        page.QuerySelector(".measure-head")!.Words().ShouldContain("6.41 per 1,000 households");
        page.QuerySelector(".measure-head")!.Words().ShouldContain("95% interval 6.23 to 6.60");
    }

    [Theory]
    [InlineData("", "Rolling 12 months", "12 months to the end of each quarter")]
    [InlineData("?view=rolling", "Rolling 12 months", "12 months to the end of each quarter")]
    [InlineData("?view=discrete", "Quarter by quarter", "Each quarter by itself")]
    [InlineData("?view=CONTROL", "XmR chart", "Each quarter by itself")]
    public async Task Get_View_ShowsItAndMarksItsLink(string query, string name, string subtitle)
    {
        var page = await site.PageAsync(Burglary + query);
        var history = Section(page, "history");

        history.QuerySelector(".choices [aria-current=true]")!.Words().ShouldBe(name);
        history.QuerySelector(".chart__subtitle")!.Words().ShouldStartWith(subtitle);
        history.QuerySelectorAll("figure svg[role=img]").Length.ShouldBe(2);
        history.QuerySelector("figure table")!.Rows().Count.ShouldBeGreaterThan(45);
    }

    [Fact]
    public async Task Get_ControlView_ExplainsItsSignalsInWords()
    {
        var history = Section(await site.PageAsync(Burglary + "?view=control"), "history");

        history.QuerySelectorAll("h4").Select(title => title.Words()).ShouldBe(
            ["June 2017 to December 2025, after a break in the series", "June 2012 to March 2017"]);
        history.QuerySelector(".signals")!.Words().ShouldContain(
            "16 points in a row below the mean, January 2022 to December 2025 (getting better)");
        history.QuerySelector(".signals")!.Words().ShouldContain("2.66 times the mean moving range");
        history.QuerySelectorAll("[data-chart]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_Measure_ShowsItsGroupInOrder()
    {
        var forces = Section(await site.PageAsync(Burglary), "forces");
        var rows = forces.QuerySelector("figure table")!.Rows();

        rows.Select(row => row[0]).ShouldBe(
        [
            "Sussex", "Derbyshire", "Hampshire", "Kent", "Essex", "Staffordshire", "Hertfordshire", "Avon and Somerset",
        ]);
        rows[^1].Skip(1).ShouldBe(["8th", "plausibly only 8th", "6.41", "6.23", "6.60", "4,706", "733,800"]);
        forces.Words().ShouldContain("The numbers of households are mid-2021 estimates.");
    }

    [Fact]
    public async Task Get_AllForces_ShowsThemBesideTheGroup()
    {
        var forces = Section(await site.PageAsync(Burglary + "?group=all"), "forces");

        forces.QuerySelectorAll("figure table").Select(table => table.Rows().Count).ShouldBe([8, 43]);
        forces.QuerySelector(".choices [aria-current=true]")!.Words().ShouldBe("All 43 forces too");
    }

    [Fact]
    public async Task Get_OtherForce_ShowsItsHistoryAndSaysThatItsGroupIsNotHeld()
    {
        var page = await site.PageAsync(Burglary + "?force=E23000032&view=discrete");

        page.Title!.ShouldStartWith("Police recorded residential burglary offences, Kent - Measures");
        Section(page, "history").QuerySelector("h2")!.Words().ShouldBe("History: Kent");
        page.QuerySelector(".measure-head")!.Words().ShouldContain("Kent, 12 months to December 2025");
        page.QuerySelector(".measure-head")!.Words().ShouldContain("of 43 forces");
        page.QuerySelector("select#force option[selected]")!.GetAttribute("value").ShouldBe("E23000032");
        page.QuerySelector("input[name=view]")!.GetAttribute("value").ShouldBe("discrete");
        Section(page, "forces").Words().ShouldContain(
            "The most similar group of Kent is not held here, so it is shown among all forces.");
        Section(page, "forces").QuerySelector("tr.own th")!.Words().ShouldBe("Kent");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!.ShouldEndWith(Burglary);
    }

    [Fact]
    public async Task Get_ForceForm_OffersEveryForceWithoutAScript()
    {
        var page = await site.PageAsync(Burglary + "?view=control&group=all");
        var form = (IHtmlFormElement)page.QuerySelector("form")!;

        form.Method.ShouldBe("get");
        form.QuerySelectorAll("option").Length.ShouldBe(43);
        form.QuerySelector("option")!.Words().ShouldBe("Avon and Somerset");
        form.QuerySelectorAll("input[type=hidden]").Select(input => input.GetAttribute("value"))
            .ShouldBe(["control", "all"]);
        form.QuerySelector("label")!.GetAttribute("for").ShouldBe("force");
        form.QuerySelector("button")!.Words().ShouldBe("Show this force");
    }

    [Theory]
    [InlineData("?force=")]
    [InlineData("?force=E23000036&view=&group=")]
    public async Task Get_WithChoicesLeftEmpty_IsThePageItself(string query)
    {
        var page = await site.PageAsync(Burglary + query);

        Section(page, "history").QuerySelector("h2")!.Words().ShouldBe("History: Avon and Somerset");
        Section(page, "forces").QuerySelectorAll("figure").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Get_Measure_CanBeFollowedWithACalculator()
    {
        var sums = Section(await site.PageAsync(Burglary), "suggestions").QuerySelectorAll(".working__sum")
            .Select(sum => sum.Words()).ToList();

        sums.ShouldContain("1,210 + 1,160 + 1,059 + 1,277 = 4,706 offences");
        sums.ShouldContain("4,706 ÷ 733,800 × 1,000 = 6.4132");
        sums.ShouldContain("4,706 × (1 − 1 ÷ (9 × 4,706) − 1.959964 ÷ (3 × √4,706))³ = 4,572.495");
        sums.ShouldContain("(3.7722 + 4.4488 + 4.4797 + 4.6572 + 4.8003 + 5.0916 + 6.1151 + 6.4132) ÷ 8 = 4.9723");
        sums.ShouldContain("(6.4132 − 4.9723) ÷ 4.9723 = 28.98%");
        sums.ShouldContain("4.9723 against 6.2313 to 6.5991: yes");
    }

    [Fact]
    public async Task Get_Measure_ListsVerdictsWithTheirSectionsAndEvidence()
    {
        var verdicts = Section(await site.PageAsync(Burglary), "verdicts");
        var rows = verdicts.QuerySelector("table")!.Rows();

        rows.Select(row => row[0]).ShouldBe(
        [
            "Quarter ending March 2025 (Q4 2024/25)", "Quarter ending March 2024 (Q4 2023/24)",
            "Quarter ending November 2021",
        ]);
        rows[1][3].ShouldBe(
            "3rd/8 MSG (lower than MSG average rate) Suggested: 4th/8 MSG (similar to MSG average rate)");
        rows[1][4].ShouldBe("4th of 8");
        verdicts.QuerySelector("table a")!.GetAttribute("href").ShouldBe("/reports/2025-03/reduce-neighbourhood-crime");
        verdicts.QuerySelector("details")!.Words().ShouldContain(
            "above, by 18% and outside the 95% interval 6.07 to 6.43");
    }

    [Fact]
    public async Task Get_Measure_ShowsWhatEditionsChanged()
    {
        var rows = Section(await site.PageAsync("/measures/action-fraud-offences"), "editions")
            .QuerySelector("table")!.Rows();

        rows.ShouldHaveSingleItem().ShouldBe(
        [
            "12 months to March 2022", "National Fraud Intelligence Bureau tables of July 2022", "2,048",
            "National Fraud Intelligence Bureau tables of July 2023", "9,236", "+7,188 (+351%)",
        ]);
    }

    [Theory]
    [InlineData("/measures/action-fraud-offences?view=discrete", "The source gives totals of 12 months only")]
    [InlineData("/measures/action-fraud-offences?view=control", "An XmR chart needs periods that do not overlap")]
    public async Task Get_ViewThatASourceDoesNotAllow_SaysWhy(string address, string reason) =>
        Section(await site.PageAsync(address), "history").Words().ShouldContain(reason);

    [Fact]
    public async Task Get_MeasureComparedWithAllForces_ShowsThem()
    {
        var page = await site.PageAsync("/measures/public-confidence");

        Section(page, "forces").QuerySelectorAll("figure table").Single().Rows().Count.ShouldBe(42);
        Section(page, "forces").QuerySelector(".choices").ShouldBeNull();
        page.QuerySelectorAll("figure").ShouldNotBeEmpty();
        page.QuerySelectorAll("figure").ShouldAllBe(figure => figure.QuerySelector("figcaption .illustrative") != null);
    }

    [Fact]
    public async Task Get_Measure_IsDescribedAsADataset()
    {
        var page = await site.PageAsync("/measures/homicide");
        using var metadata = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        metadata.RootElement.GetProperty("@type").GetString().ShouldBe("Dataset");
        metadata.RootElement.GetProperty("temporalCoverage").GetString().ShouldBe("2012-04-01/2025-12-31");
        metadata.RootElement.GetProperty("distribution").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Get_Section_LeadsFromItsRowsToTheMeasures() =>
        (await site.PageAsync("/reports/2024-03/reduce-neighbourhood-crime"))
            .QuerySelectorAll("table.measures th a").Select(link => link.GetAttribute("href")).ShouldBe(
            [
                Burglary, "/measures/vehicle-offences", "/measures/personal-robbery", "/measures/theft-from-the-person",
            ]);

    private static IElement Section(IHtmlDocument page, string id) =>
        page.QuerySelector($"section[aria-labelledby={id}]")!;

    private static Dictionary<string, string> Facts(IElement list) => list.QuerySelectorAll("dt")
        .ToDictionary(term => term.Words(), term => term.NextElementSibling!.Words());
}
