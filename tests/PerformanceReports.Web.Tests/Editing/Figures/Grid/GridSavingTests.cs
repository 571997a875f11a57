using System.Net;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>Saving rows as they are typed, by the script of the page and without it.</summary>
public sealed class GridSavingTests(GridSite site) : IClassFixture<GridSite>
{
    private const string December = "/editing/figures/grid/2025-12";
    private const string March = "/editing/figures/grid/2026-03";

    [Fact]
    public async Task Autosave_OfANewFigure_StoresItAndAnswersWithWhatItComesTo()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        var answer = await GridSite.AutosaveAsync(anna, page, "serious-violence_2026-03", " 290 ");

        answer.Part("serious-violence_2026-03", "year").ShouldStartWith("0.6");
        answer.Part("serious-violence_2026-03", "year").ShouldEndWith("1,098 offences");
        answer.Part("serious-violence_2026-03", "state").ShouldStartWith($"New {GridSite.Anna}");
        var entry = (await site.EntryAsync("serious-violence_2026-03")).ShouldNotBeNull();
        (entry.Numerator, entry.By, entry.Over).ShouldBe(("290", GridSite.Anna, ""));
        (await anna.PageAsync(March)).Typed("serious-violence_2026-03").ShouldBe("290");
    }

    [Fact]
    public async Task Autosave_OfAMonth_AnswersWithTheMonthsAfterIt()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        var answer = await GridSite.AutosaveAsync(anna, page, "foi-compliance_2026-01", "80", "100");

        answer.Part("foi-compliance_2026-02", "before").ShouldBe("80 of 100 entered");
        answer.Part("foi-compliance_2026-03", "year").ShouldBe("11 months missing");
    }

    [Fact]
    public async Task Autosave_OfWhatIsNoNumber_KeepsItAsTypedWithItsError()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        var answer = await GridSite.AutosaveAsync(anna, page, "vehicle-offences_2026-03", "about 2,000");

        answer.Notes("vehicle-offences_2026-03").ShouldContain("\"about 2,000\" is not a number.");
        answer.Row("vehicle-offences_2026-03").QuerySelector("[aria-invalid=true]").ShouldNotBeNull();
        (await anna.PageAsync(March)).Typed("vehicle-offences_2026-03").ShouldBe("about 2,000");
    }

    [Fact]
    public async Task Autosave_OfAnUnlikelyFigure_WarnsAsTheImportDoes()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        var tenfold = await GridSite.AutosaveAsync(anna, page, "theft-from-the-person_2026-03", "2250");
        var negative = await GridSite.AutosaveAsync(anna, page, "drug-disruptions_2026-03", "-4");

        tenfold.Notes("theft-from-the-person_2026-03").ShouldContain("The unit looks wrong.");
        negative.Notes("drug-disruptions_2026-03").ShouldContain("Error: -4 is below zero.");
    }

    [Fact]
    public async Task Autosave_OfWhatIsHeld_LeavesNothingEntered()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(December);
        var changed = await GridSite.AutosaveAsync(anna, page, "personal-robbery_2025-12", "9");
        changed.State("personal-robbery_2025-12").ShouldBe("changed");

        var back = await GridSite.AutosaveAsync(anna, changed.With(page), "personal-robbery_2025-12", "0391");

        back.State("personal-robbery_2025-12").ShouldBe("held");
        (await site.EntryAsync("personal-robbery_2025-12"))!.IsEmpty.ShouldBeTrue();
        (await anna.PageAsync(December)).Typed("personal-robbery_2025-12").ShouldBe("391");
    }

    [Fact]
    public async Task Autosave_OfAnEmptyRow_LetsWhatIsHeldStand()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(December);

        var answer = await GridSite.AutosaveAsync(anna, page, "residential-burglary_2025-12", "");

        answer.State("residential-burglary_2025-12").ShouldBe("held");
        answer.Typed("residential-burglary_2025-12").ShouldNotBeEmpty();
        (await site.EntryAsync("residential-burglary_2025-12")).ShouldBeNull();
    }

    [Fact]
    public async Task Autosave_OfATextThatIsTooLong_IsNotStoredAndSaysSo()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);
        var text = new string('1', EnteredFigure.TextLength + 1);

        var answer = await GridSite.AutosaveAsync(anna, page, "rape-recorded_2026-03", text);

        answer.Notes("rape-recorded_2026-03").ShouldContain("Not saved: shorten it.");
        answer.Typed("rape-recorded_2026-03").ShouldBe(text);
        (await site.EntryAsync("rape-recorded_2026-03")).ShouldBeNull();
    }

    [Fact]
    public async Task Save_WithoutAScript_StoresEveryRowThatWasChangedAndNoOther()
    {
        var anna = await site.AnnaAsync();
        const string September = "/editing/figures/grid/2025-09";
        var page = await anna.PageAsync(September);

        using var answer = await GridSite.SaveAsync(anna, page, September, new()
        {
            ["Rows[homicide_2025-09].Numerator"] = "3",
            ["Rows[sar-compliance_2025-09].Numerator"] = "45",
            ["Rows[sar-compliance_2025-09].Denominator"] = "50",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe(September);
        var after = await anna.PageAsync(September);
        after.MainText().ShouldContain("2 rows are saved.");
        after.QuerySelector("[data-count=pending]")!.Words().ShouldBe("2");
        (await site.EntryAsync("serious-violence_2025-09")).ShouldBeNull();
    }

    [Fact]
    public async Task Save_WithoutAScript_OfWhatIsNoNumber_LeadsToTheCellAndLosesNothing()
    {
        var anna = await site.AnnaAsync();
        const string June = "/editing/figures/grid/2025-06";
        var page = await anna.PageAsync(June);

        using var answer = await GridSite.SaveAsync(anna, page, June, new()
        {
            ["Rows[homicide_2025-06].Numerator"] = "three",
            ["Rows[sar-compliance_2025-06].Numerator"] = "45",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var again = await SiteFixture.ParseAsync(answer);
        var links = again.QuerySelectorAll(".govuk-error-summary a").ToList();
        links.Select(link => link.GetAttribute("href"))
            .ShouldBe(["#rows-homicide_2025-06-numerator", "#rows-sar-compliance_2025-06-denominator"]);
        links.ForEach(link => again.QuerySelector(link.GetAttribute("href")!).ShouldNotBeNull());
        again.Typed("homicide_2025-06").ShouldBe("three");
        again.Typed("sar-compliance_2025-06").ShouldBe("45");
        (await site.EntryAsync("homicide_2025-06"))!.Numerator.ShouldBe("three");
    }

    [Fact]
    public async Task Save_OfARowThatTheGridDoesNotHave_SaysWhatWasTyped()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        using var answer = await GridSite.SaveAsync(anna, page, March, new()
        {
            ["Rows.Index"] = "gone",
            ["Rows[gone].Started"] = "no-such-measure_2026-03||",
            ["Rows[gone].Numerator"] = "77",
        });

        (await SiteFixture.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.Words().ShouldContain("77");
    }

    [Fact]
    public async Task Save_OfRowsThatSayNothingOfThemselves_IsABadRequest()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);

        using var answer = await GridSite.SaveAsync(anna, page, March, new()
        {
            ["Rows.Index"] = "some",
            ["Rows[some].Started"] = "nonsense",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Save_AfterTheSessionEnded_IsKeptAndSentAfterSigningIn()
    {
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(March);
        using var nobody = site.Node.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, March)
        {
            Content = new FormUrlEncodedContent(
            [
                new("Rows.Index", "drug-trafficking_2026-03"),
                new("Rows[drug-trafficking_2026-03].Started", "drug-trafficking_2026-03||"),
                new("Rows[drug-trafficking_2026-03].Numerator", "312"),
            ]),
        };
        request.Headers.Add("Origin", "https://localhost");
        using var signIn = await nobody.SendAsync(request);
        var form = await SiteFixture.ParseAsync(signIn);
        form.MainText().ShouldContain("What you sent is kept on this page");

        using var resume = await nobody.PostFormAsync(form, "/account/sign-in", "/account/sign-in", new()
        {
            ["Form.Email"] = SignedIn.EmailOf(GridSite.Anna),
            ["Form.Password"] = SignedIn.Password,
        });
        var kept = await SiteFixture.ParseAsync(resume);
        using var sent = await nobody.PostFormAsync(kept, "/account/sign-in", March, []);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anna.PageAsync(March)).Typed("drug-trafficking_2026-03").ShouldBe("312");
    }
}
