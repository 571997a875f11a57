using System.Net;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>Two people who type in the same row.</summary>
public sealed class GridClashTests(GridSite site) : IClassFixture<GridSite>
{
    private const string March = "/editing/figures/grid/2026-03";

    [Fact]
    public async Task Autosave_OfARowThatAnotherChanged_ShowsBothWithWhoAndWhenAndStoresNothing()
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, await anna.PageAsync(March), "homicide_2026-03", "3");

        var answer = await GridSite.AutosaveAsync(ben, his, "homicide_2026-03", "4");

        answer.Notes("homicide_2026-03").ShouldContain($"{GridSite.Anna} changed this row while you did");
        answer.Notes("homicide_2026-03").ShouldContain("It holds 3 now; you typed 4.");
        answer.Typed("homicide_2026-03").ShouldBe("4");
        (await site.EntryAsync("homicide_2026-03"))!.Numerator.ShouldBe("3");
    }

    [Fact]
    public async Task Autosave_OfAnotherRow_IsNoClash()
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, await anna.PageAsync(March), "foi-compliance_2026-01", "3", "4");

        var answer = await GridSite.AutosaveAsync(ben, his, "foi-compliance_2026-02", "5", "6");

        answer.State("foi-compliance_2026-02").ShouldBe("new");
        answer.Typed("foi-compliance_2026-01").ShouldBe("3");
    }

    [Fact]
    public async Task Autosave_OfTheSameFigure_IsNoClash()
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, await anna.PageAsync(March), "rape-recorded_2026-03", "300");

        var answer = await GridSite.AutosaveAsync(ben, his, "rape-recorded_2026-03", "300");

        answer.Row("rape-recorded_2026-03").ClassList.ShouldNotContain("grid__row--error");
        (await site.EntryAsync("rape-recorded_2026-03"))!.By.ShouldBe(GridSite.Anna);
    }

    [Fact]
    public async Task Autosave_OverWhatAnotherTookBack_IsAClash()
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var hers = await anna.PageAsync(March);
        var first = await GridSite.AutosaveAsync(anna, hers, "vehicle-offences_2026-03", "2000");
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, first.With(hers), "vehicle-offences_2026-03", "");

        var answer = await GridSite.AutosaveAsync(ben, his, "vehicle-offences_2026-03", "2001");

        answer.Notes("vehicle-offences_2026-03").ShouldContain("It holds nothing now; you typed 2001.");
    }

    [Theory]
    [InlineData("mine", "serious-violence_2026-03", "302")]
    [InlineData("theirs", "personal-robbery_2026-03", "301")]
    public async Task Choice_WithoutAScript_IsMadeByAButtonAndKeepsTheRest(string choice, string row, string stays)
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, await anna.PageAsync(March), row, "301");

        using var clash = await GridSite.SaveAsync(ben, his, March, new()
        {
            [$"Rows[{row}].Numerator"] = "302",
            ["Rows[residential-burglary_2026-03].Numerator"] = "1150",
        });
        clash.StatusCode.ShouldBe(HttpStatusCode.OK);
        var asked = await SiteFixture.ParseAsync(clash);
        asked.QuerySelector($".govuk-error-summary a[href='#rows-{row}-choice']")!.Words()
            .ShouldContain($"{GridSite.Anna} changed this row meanwhile.");
        asked.QuerySelector($"#rows-{row}-choice").ShouldNotBeNull();
        using var chosen = await GridSite.SaveAsync(ben, asked, March, new() { [$"Rows[{row}].Choice"] = choice });

        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.EntryAsync(row))!.Numerator.ShouldBe(stays);
        (await site.EntryAsync("residential-burglary_2026-03"))!.Numerator.ShouldBe("1150");
    }

    [Fact]
    public async Task Save_OfARowThatOnlyAnotherChanged_LeavesTheirs()
    {
        var anna = await site.AnnaAsync();
        var ben = await site.BenAsync();
        var his = await ben.PageAsync(March);
        await GridSite.AutosaveAsync(anna, await anna.PageAsync(March), "sar-compliance_2026-03", "7", "8");

        using var answer = await GridSite.SaveAsync(ben, his, March, []);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.EntryAsync("sar-compliance_2026-03"))!.Numerator.ShouldBe("7");
    }
}
