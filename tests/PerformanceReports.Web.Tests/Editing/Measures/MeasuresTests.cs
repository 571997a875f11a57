using System.Net;
using AngleSharp.Html.Dom;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Measures;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Measures;

/// <summary>Each test adds measures of its own.</summary>
public sealed class MeasuresTests(MeasureSite site) : IClassFixture<MeasureSite>
{
    [Fact]
    public async Task Post_NewMeasure_IsAddedAsItIsTyped()
    {
        var client = site.Analyst;
        using var answer = await MeasureSite.AddAsync(client, "Lost dogs found", new()
        {
            ["Form.ShortTitle"] = "Lost dogs",
            ["Form.Unit"] = nameof(MeasureUnit.Percentage),
            ["Form.Polarity"] = nameof(Polarity.HigherIsBetter),
            ["Form.Cadence"] = nameof(Cadence.Quarterly),
            ["Form.Decimals"] = "2",
            ["Form.NumeratorName"] = "dogs found",
            ["Form.DenominatorName"] = "dogs lost",
            ["Form.Owner"] = "Dog desk",
            ["Form.Aliases"] = "Dogs, lost\r\n\r\n DOG1 \r\ndog1",
            ["Form.Cut"] = "code: 34B\r\n\r\nSubgroup : Dogs; from 2019-04",
            ["Form.BenchmarkGroup"] = nameof(BenchmarkGroup.None),
            ["Form.Caveats"] = "Dogs move.",
            ["Form.Breaks[0].Month"] = "4",
            ["Form.Breaks[0].Year"] = "2023",
            ["Form.Breaks[0].Note"] = "Cats are counted no more.",
        });

        answer.Headers.Location!.ToString().ShouldBe(MeasurePlaces.Measure("lost-dogs"));
        var measure = (await site.FindAsync("lost-dogs"))!;
        (measure.Title, measure.ShortTitle, measure.Decimals).ShouldBe(("Lost dogs found", "Lost dogs", 2));
        (measure.Unit, measure.Polarity, measure.Cadence).ShouldBe(
            (MeasureUnit.Percentage, Polarity.HigherIsBetter, Cadence.Quarterly));
        (measure.NumeratorName, measure.DenominatorName, measure.Owner, measure.Caveats).ShouldBe(
            ("dogs found", "dogs lost", "Dog desk", "Dogs move."));
        measure.Aliases.ShouldBe(["Dogs, lost", "DOG1"]);
        measure.Cut.ToString().ShouldBe(OffenceCut.Parse("code: 34B\nsubgroup: Dogs; from 2019-04").ToString());
        (measure.BenchmarkGroup, measure.PositionMethod).ShouldBe(
            (BenchmarkGroup.None, PositionMethod.SignificantAndMaterial));
        measure.Breaks.Select(held => (held.Month, held.Note)).ShouldBe(
            [(new Month(2023, 4), "Cats are counted no more.")]);
    }

    [Fact]
    public async Task Post_ABreakRemovedAndAnotherAdded_IsStoredSo()
    {
        var client = site.Analyst;
        using var added = await MeasureSite.AddAsync(client, "Broken series", new()
        {
            ["Form.Breaks[0].Month"] = "4",
            ["Form.Breaks[0].Year"] = "2017",
            ["Form.Breaks[0].Note"] = "Goes.",
        });
        var place = MeasurePlaces.Measure("broken-series");

        using var answer = await client.PostFormAsync(place, place, new()
        {
            ["Form.Breaks[0].Remove"] = "true",
            ["Form.Breaks[1].Month"] = "10",
            ["Form.Breaks[1].Year"] = "2020",
            ["Form.Breaks[1].Note"] = "Comes.",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.FindAsync("broken-series"))!.Breaks.Select(held => held.Note).ShouldBe(["Comes."]);
    }

    [Fact]
    public async Task Post_WithMuchWrong_TellsAllOfItAndKeepsWhatIsTyped()
    {
        var client = site.Analyst;
        using var answer = await MeasureSite.AddAsync(client, "", new()
        {
            ["Form.Definition"] = new string('x', Measure.TextLength + 1),
            ["Form.Unit"] = null,
            ["Form.NumeratorName"] = "",
            ["Form.Decimals"] = "7",
            ["Form.Aliases"] = "Fine\n" + new string('y', 201),
            ["Form.Cut"] = "code: 1\nnonsense\ncode: 2\nsubgroup: X; from 2019-05",
            ["Form.Breaks[0].Month"] = "13",
            ["Form.Breaks[0].Year"] = "2020",
        });
        var page = await SiteFixture.ParseAsync(answer);

        ErrorOf(page, "form-title").ShouldContain("Give it a title.");
        ErrorOf(page, "form-definition").ShouldContain("has 4,001 characters, 4,000 are the most");
        ErrorOf(page, "form-unit").ShouldContain("Choose what its value is.");
        ErrorOf(page, "form-numeratorname").ShouldContain("Say what is counted");
        ErrorOf(page, "form-decimals").ShouldContain("from 0 to 4");
        ErrorOf(page, "form-aliases").ShouldContain("has 201 characters, 200 are the most");
        ErrorOf(page, "form-cut").ShouldContain("Line 2, \"nonsense\"");
        ErrorOf(page, "form-cut").ShouldContain("Line 4, \"subgroup: X; from 2019-05\"");
        ErrorOf(page, "form-breaks-0-month").ShouldContain("for example 4 and 2023");
        ErrorOf(page, "form-breaks-0-note").ShouldContain("Say what changed");
        page.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "#form-title", "#form-definition", "#form-unit", "#form-numeratorname", "#form-decimals", "#form-aliases",
            "#form-cut", "#form-breaks-0-month", "#form-breaks-0-note",
        ]);
        ((IHtmlTextAreaElement)page.QuerySelector("#form-cut")!).Value.ShouldContain("nonsense");
    }

    [Theory]
    [InlineData("Form.Title", "Police recorded homicide offences", "form-title")]
    [InlineData("Form.Slug", "homicide", "form-slug")]
    [InlineData("Form.Slug", "Not a slug", "form-slug")]
    [InlineData("Form.Aliases", "HOMICIDES", "form-aliases")]
    public async Task Post_ANameThatIsAnothers_IsRefusedAtItsField(string field, string name, string at)
    {
        var client = site.Analyst;
        using var answer = await MeasureSite.AddAsync(client, "Never added", new() { [field] = name });
        var page = await SiteFixture.ParseAsync(answer);

        ErrorOf(page, at).ShouldNotBeEmpty();
        (await site.FindAsync("never-added")).ShouldBeNull();
    }

    [Fact]
    public async Task Post_ChangesByTwoPeople_AreToldApart()
    {
        using var anna = await site.Node.SignedInAsync("Anna Writer", Role.Analyst);
        using var ben = await site.Node.SignedInAsync("Ben Writer", Role.Analyst);
        using var added = await MeasureSite.AddAsync(anna, "Clashing");
        var place = MeasurePlaces.Measure("clashing");
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, new()
        {
            ["Form.Definition"] = "Anna's words.",
            ["Form.Polarity"] = nameof(Polarity.HigherIsBetter),
            ["Form.Breaks[0].Month"] = "4",
            ["Form.Breaks[0].Year"] = "2020",
            ["Form.Breaks[0].Note"] = "Anna's break.",
        });
        using var second = await ben.PostFormAsync(his, place, place, new()
        {
            ["Form.Definition"] = "Ben's words.",
            ["Form.Owner"] = "Ben's team",
            ["Form.Breaks[0].Month"] = "4",
            ["Form.Breaks[0].Year"] = "2021",
            ["Form.Breaks[0].Note"] = "Ben's break.",
        });
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelectorAll(".clash__text").Select(text => text.Words()).ShouldBe(["Ben's words.", "Anna's words."]);
        ErrorOf(page, "form-definition").ShouldContain("Definition: somebody else changed this");
        (await site.FindAsync("clashing"))!.Definition.ShouldBe("Anna's words.");
        using var third = await ben.PostFormAsync(page, place, place, []);
        var stored = (await site.FindAsync("clashing"))!;
        (stored.Definition, stored.Owner, stored.Polarity).ShouldBe(
            ("Ben's words.", "Ben's team", Polarity.HigherIsBetter));
        stored.Breaks.Select(held => held.Note).ShouldBe(["Anna's break.", "Ben's break."]);
    }

    [Theory]
    [InlineData("Form.Unit", nameof(MeasureUnit.Percentage), "form-unit", "was published in another unit")]
    [InlineData("Form.Cadence", nameof(Cadence.Monthly), "form-cadence", "are held for each quarter")]
    public async Task Post_WhatWouldMakeHeldFiguresFalse_IsRefused(string field, string value, string at, string reason)
    {
        var client = site.Analyst;
        var place = MeasurePlaces.Measure("homicide");
        using var answer = await client.PostFormAsync(place, place, new() { [field] = value });
        var page = await SiteFixture.ParseAsync(answer);

        ErrorOf(page, at).ShouldContain(reason);
        var stored = (await site.FindAsync("homicide"))!;
        (stored.Unit, stored.Cadence).ShouldBe((MeasureUnit.RatePer1000Residents, Cadence.Quarterly));
    }

    [Fact]
    public async Task Post_Retirement_IsShownUntilItIsTakenBack()
    {
        var client = site.Analyst;
        using var added = await MeasureSite.AddAsync(client, "Retiring");
        var place = MeasurePlaces.Measure("retiring");
        using var answer = await RetireAsync(client, place, "4", "2027");

        (await site.FindAsync("retiring"))!.RetiredFrom.ShouldBe(new Month(2027, 4));
        (await client.PageAsync(place)).MainText().ShouldContain("Retired from April 2027");
        (await client.PageAsync($"{MeasurePlaces.All}?state=retired")).QuerySelector("#retiring").ShouldNotBeNull();
        (await client.PageAsync($"{MeasurePlaces.All}?state=in-use")).QuerySelector("#retiring").ShouldBeNull();
        using var back = await client.PostFormAsync(place, $"{place}/retire", new() { ["back"] = "true" });
        (await site.FindAsync("retiring"))!.RetiredFrom.ShouldBeNull();
    }

    [Theory]
    [InlineData("homicide", "3", "2025", "The report for March 2025 has Police recorded homicide offences. Choose a")]
    [InlineData("homicide", "x", "2025", "Give the month by numbers")]
    public async Task Post_RetirementThatCannotBe_SaysWhy(string measure, string month, string year, string reason)
    {
        var client = site.Analyst;
        using var answer = await RetireAsync(client, MeasurePlaces.Measure(measure), month, year);

        ErrorOf(await SiteFixture.ParseAsync(answer), "retire-month").ShouldContain(reason);
        (await site.FindAsync(measure))!.RetiredFrom.ShouldBeNull();
    }

    [Fact]
    public async Task Get_WhatIsRetired_IsOfferedInNoSectionAndLeftOutOfANewQuarter()
    {
        var client = site.Analyst;
        using var retired = await RetireAsync(client, MeasurePlaces.Measure("drug-disruptions"), "4", "2026");

        var before = await client.PageAsync(Check("3", "2026"));
        before.MainText().ShouldNotContain("retired by then");
        var after = await client.PageAsync(Check("6", "2026"));
        after.MainText().ShouldContain("1 measure is retired by then and left out, with what charts draw of it: "
            + "Number of drugs disruptions.");
        (MeasuresCarried(before) - MeasuresCarried(after)).ShouldBe(1);

        await site.StartReportAsync(new Month(2028, 3), MeasureSlug.Parse("rape-charges"));
        var rows = await client.PageAsync("/editing/reports/2028-03/sections/section/measures");
        rows.QuerySelectorAll("#row-measure option").Select(option => option.GetAttribute("value"))
            .ShouldNotContain("drug-disruptions");
        rows.QuerySelector("#row-measure option[value='county-lines-disrupted']").ShouldNotBeNull();
        var chart = await client.PageAsync("/editing/reports/2028-03/sections/section/new-chart");
        chart.QuerySelector("option[value='drug-disruptions']").ShouldBeNull();
        chart.QuerySelector("option[value='county-lines-disrupted']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_RemovalOfWhatNothingUses_RemovesIt()
    {
        var client = site.Analyst;
        using var added = await MeasureSite.AddAsync(client, "Unused");
        var place = MeasurePlaces.Measure("unused");
        using var answer = await client.PostFormAsync(place, $"{place}/remove", []);

        answer.Headers.Location!.ToString().ShouldBe(MeasurePlaces.All);
        (await site.FindAsync("unused")).ShouldBeNull();
    }

    [Fact]
    public async Task Post_RemovalOfWhatAReportCameToHave_SaysWhich()
    {
        var client = site.Analyst;
        using var added = await MeasureSite.AddAsync(client, "Taken up");
        var place = MeasurePlaces.Measure("taken-up");
        var page = await client.PageAsync(place);
        await site.StartReportAsync(new Month(2029, 3), MeasureSlug.Parse("taken-up"));
        using var answer = await client.PostFormAsync(page, place, $"{place}/remove", []);

        answer.Headers.Location!.ToString().ShouldBe(place);
        (await client.PageAsync(place)).Body!.Words().ShouldContain("Taken up is in use: the report for March 2029.");
        (await site.FindAsync("taken-up")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_AMeasureThatWasPublished_ShowsItsUsesAndCannotBeRemoved()
    {
        var client = site.Analyst;
        var page = await client.PageAsync(MeasurePlaces.Measure("residential-burglary"));
        var text = page.MainText();

        text.ShouldContain("was published, so it stays. Retire it");
        page.QuerySelector("form[action$='/remove']").ShouldBeNull();
        page.QuerySelectorAll(".measure-uses a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "/editing/reports/2025-03",
            "/editing/reports/2024-03",
            "/editing/reports/2021-11",
            "/editing/figures/editions/residential-burglary",
            "/measures/residential-burglary",
        ]);
        text.ShouldContain("Home Office edition of June 2026");
    }

    [Theory]
    [InlineData("burglary households", new[] { "residential-burglary" })]
    [InlineData("trafficking of DRUGS", new[] { "drug-trafficking" })]
    [InlineData("nothing has this", new string[0])]
    public async Task Get_ListByWords_HasThoseThatHoldAllOfThem(string words, string[] slugs)
    {
        var client = site.Approver;
        var page = await client.PageAsync($"{MeasurePlaces.All}?words={Uri.EscapeDataString(words)}");

        page.QuerySelectorAll("tbody tr").Select(row => row.Id).ShouldBe(slugs);
        page.QuerySelector("[role=status]")!.Words().ShouldStartWith($"{slugs.Length} of ");
    }

    [Fact]
    public async Task Get_AsApprover_ShowsAllAndLetsNothingBeChanged()
    {
        var client = site.Approver;
        var page = await client.PageAsync(MeasurePlaces.Measure("homicide"));

        page.MainText().ShouldContain("Analysts change measures");
        page.QuerySelector("fieldset.plain-fieldset")!.HasAttribute("disabled").ShouldBeTrue();
        page.QuerySelectorAll("main button").ShouldBeEmpty();
        (await client.PageAsync(MeasurePlaces.All)).QuerySelector($"a[href='{MeasurePlaces.New}']").ShouldBeNull();
    }

    [Fact]
    public async Task Get_AMeasureThatIsNotHeld_IsNotFound()
    {
        var client = site.Analyst;
        using var answer = await client.GetAsync(MeasurePlaces.Measure("Nobody%20knows"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_AChange_HasItsLineInTheRecord()
    {
        var client = site.Analyst;
        using var added = await MeasureSite.AddAsync(client, "Recorded");
        var place = MeasurePlaces.Measure("recorded");
        using var changed = await client.PostFormAsync(place, place, new() { ["Form.Aliases"] = "Rec-1" });

        await using var scope = site.Node.Services.CreateAsyncScope();
        var entries = scope.ServiceProvider.GetRequiredService<ReportsDbContext>().AuditEntries
            .Where(entry => entry.Subject == "measure recorded").ToList();
        entries.ShouldContain(
            entry => entry.Who == "Test Analyst" && entry.After!.Contains("Rec-1", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> RetireAsync(HttpClient client, string place, string month, string year) =>
        client.PostFormAsync(
            place, $"{place}/retire", new() { ["Retire.Month"] = month, ["Retire.Year"] = year });

    private static string Check(string month, string year) =>
        $"/editing/reports/start/check?Form.Month={month}&Form.Year={year}&Form.From=2025-03"
        + "&Form.Extracts=home-office-2026-06";

    private static int MeasuresCarried(IHtmlDocument page) => page.QuerySelectorAll("li")
        .Select(item => item.Words())
        .Where(text => text.EndsWith("each to be given its verdicts anew", StringComparison.Ordinal))
        .Select(text => int.Parse(text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).Single();

    private static string ErrorOf(IHtmlDocument page, string field)
    {
        page.QuerySelector($".govuk-error-summary a[href='#{field}']").ShouldNotBeNull(field);
        return page.QuerySelector($"#{field}-error")!.Words();
    }
}
