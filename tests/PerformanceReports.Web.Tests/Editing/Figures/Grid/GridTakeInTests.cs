using System.Globalization;
using System.Net;
using System.Text;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>Sending what is entered through the import.</summary>
public sealed class GridTakeInTests(GridSite site) : IClassFixture<GridSite>
{
    [Fact]
    public async Task TakeIn_OfTwoEntries_IsAnImportOfTheseAlone_AndTheyAreHeldOnceItIsDone()
    {
        const string grid = "/editing/figures/grid/2026-03";
        var anna = await site.AnnaAsync();
        var page = await anna.PageAsync(grid);

        using var answer = await TakeInAsync(anna, page, grid, new()
        {
            ["Rows[homicide_2026-03].Numerator"] = "4 [p]",
            ["Rows[foi-compliance_2026-02].Numerator"] = "80",
            ["Rows[foi-compliance_2026-02].Denominator"] = "1,00",
        });
        (await SiteFixture.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.Words().ShouldContain("1,00");
        using var mended = await TakeInAsync(anna, await anna.PageAsync(grid), grid, new()
        {
            ["Rows[foi-compliance_2026-02].Denominator"] = "100",
        });
        var id = ImportOf(mended);
        var import = await site.ImportAsync(id, ImportState.Previewed);

        (import.Source.Family, import.Source.Name).ShouldBe((EnteredSource.Family, EnteredSource.Name));
        import.Source.Edition.ShouldStartWith("Entered ");
        Encoding.UTF8.GetString(import.File.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Order(StringComparer.Ordinal).ShouldBe(
            [
                "foi-compliance,E23000036,2026-02-28,1,80,100,",
                "homicide,E23000036,2026-03-31,3,4,,[p]",
            ]);
        (import.Preview!.New, import.Preview.Missing, import.Preview.Errors).ShouldBe((2, 0, 0));
        var sent = await anna.PageAsync(grid);
        sent.State("homicide_2026-03").ShouldBe("sent");
        sent.QuerySelector("[data-count=pending]")!.Words().ShouldBe("0");

        await ConfirmAsync(import);
        await site.ImportAsync(id, ImportState.Done);
        var after = await anna.PageAsync(grid);
        after.State("homicide_2026-03").ShouldBe("held");
        after.Typed("homicide_2026-03").ShouldBe("4 [p]");
    }

    [Fact]
    public async Task TakeIn_ThatIsGivenUp_WaitsAgain()
    {
        const string grid = "/editing/figures/grid/2026-06";
        var anna = await site.AnnaAsync();
        using var answer = await TakeInAsync(anna, await anna.PageAsync(grid), grid, new()
        {
            ["Rows[rape-charges_2026-05].Numerator"] = "12",
        });
        var id = ImportOf(answer);
        await site.ImportAsync(id, ImportState.Previewed);

        await using (var scope = site.Node.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FigureImports>().AbandonAsync(id);
        }

        (await anna.PageAsync(grid)).State("rape-charges_2026-05").ShouldBe("new");
    }

    [Fact]
    public async Task TakeIn_OfNothing_SaysSo()
    {
        const string grid = "/editing/figures/grid/2024-03";
        var anna = await site.AnnaAsync();
        using var answer = await TakeInAsync(anna, await anna.PageAsync(grid), grid, []);

        (await SiteFixture.ParseAsync(answer)).QuerySelector(".govuk-error-summary")!.Words()
            .ShouldContain("There is nothing to take in");
    }

    [Fact]
    public async Task Entry_TypedOverAfterItWasSent_WaitsAgainAlone()
    {
        const string grid = "/editing/figures/grid/2025-12";
        var anna = await site.AnnaAsync();
        using var answer = await TakeInAsync(anna, await anna.PageAsync(grid), grid, new()
        {
            ["Rows[rape-charges_2025-10].Numerator"] = "12",
            ["Rows[rape-charges_2025-11].Numerator"] = "13",
        });
        await site.ImportAsync(ImportOf(answer), ImportState.Previewed);

        await GridSite.AutosaveAsync(anna, await anna.PageAsync(grid), "rape-charges_2025-11", "14");

        var page = await anna.PageAsync(grid);
        (page.State("rape-charges_2025-10"), page.State("rape-charges_2025-11")).ShouldBe(("sent", "new"));
    }

    private async Task ConfirmAsync(FigureImport import)
    {
        await using var scope = site.Node.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<FigureImports>()
            .ConfirmAsync(import.Id, GridSite.Ben, import.Revision);
        result.Reason.ShouldBeNull();
    }

    private static Task<HttpResponseMessage> TakeInAsync(
        HttpClient client, AngleSharp.Html.Dom.IHtmlDocument page, string grid, Dictionary<string, string?> fields) =>
        GridSite.SaveAsync(client, page, grid, new(fields) { ["Do"] = "take-in" });

    private static int ImportOf(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return int.Parse(answer.Headers.Location!.ToString().Split('/')[^1], CultureInfo.InvariantCulture);
    }
}
