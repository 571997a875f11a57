using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Imports;

public sealed class SourceTests(ImportSite site) : IClassFixture<ImportSite>
{
    private static readonly string File = ImportSite.Head + ImportSite.Row("2025-03-31", "8700");

    [Theory]
    [InlineData("Form.Family", "", "form-family", "continues a source or begins a new one")]
    [InlineData("Form.Layout", "", "form-layout", "how the figures are laid out")]
    [InlineData("Form.Edition", " ", "form-edition", "Name the edition")]
    [InlineData("Form.EditionDate", "soon", "form-editiondate", "Give the day")]
    [InlineData("Form.EditionDate", "2199-01-01", "form-editiondate", "still to come")]
    [InlineData("Form.EditionDate", "1066-10-14", "form-editiondate", "give the day on which it was published")]
    public async Task Post_WithAnError_SaysItAtTheFieldAndKeepsTheRest(
        string field, string typed, string place, string says)
    {
        var client = site.Analyst;
        var id = await ImportSite.BringAsync(client, "errors.csv", File);
        var fields = ImportSite.Edition("2025-07-01");
        (fields["Form.Notes"], fields[field]) = ("A note that stays.", typed);
        using var answer = await client.PostFormAsync(FigurePlaces.Source(id), FigurePlaces.Source(id), fields);
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector($".govuk-error-summary a[href='#{place}']")!.Words().ShouldContain(says);
        page.QuerySelector($"#{place}").ShouldNotBeNull();
        page.QuerySelector("#form-notes")!.TextContent.Trim().ShouldBe("A note that stays.");
        (await site.FindAsync(id))!.State.ShouldBe(ImportState.Unnamed);
    }

    [Theory]
    [InlineData("", "The force", "form-name", "Name the source")]
    [InlineData("Home Office", "The force", "form-name", "held as home-office already")]
    [InlineData("Illustrative", "The force", "form-name", "held as illustrative already")]
    [InlineData("Force figures", "", "form-publisher", "who publishes")]
    public async Task Post_NewSource_NeedsANameOfItsOwnAndAPublisher(
        string name, string publisher, string place, string says)
    {
        var client = site.Analyst;
        var id = await ImportSite.BringAsync(client, "source.csv", File);
        var fields = ImportSite.Edition("2025-07-01");
        (fields["Form.Family"], fields["Form.Name"], fields["Form.Publisher"]) = ("+", name, publisher);
        using var answer = await client.PostFormAsync(FigurePlaces.Source(id), FigurePlaces.Source(id), fields);
        var page = await SiteFixture.ParseAsync(answer);

        page.QuerySelector($".govuk-error-summary a[href='#{place}']")!.Words().ShouldContain(says);
    }

    [Fact]
    public async Task Post_EditionOfAHeldSource_TakesItsPublisherAndLicence()
    {
        var client = site.Analyst;
        var id = await site.PreviewAsync(client, "continues.csv", File, "2025-07-02");
        var import = (await site.FindAsync(id))!;

        import.State.ShouldBe(ImportState.Previewed);
        (import.Source.Family, import.Source.EditionDate).ShouldBe(("action-fraud", new DateOnly(2025, 7, 2)));
        import.Source.Publisher.ShouldNotBeEmpty();
        import.Source.Licence.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Post_FromAFormThatSomebodyElseOvertook_IsToldAndKeepsWhatIsTyped()
    {
        using var anna = await site.Node.SignedInAsync("Anna Analyst", Role.Analyst);
        using var ben = await site.Node.SignedInAsync("Ben Analyst", Role.Analyst);
        var id = await ImportSite.BringAsync(anna, "overtaken.csv", File);
        var place = FigurePlaces.Source(id);
        var his = await ben.PageAsync(place);
        using var first = await anna.PostFormAsync(place, place, ImportSite.Edition("2025-07-03"));
        await site.WaitAsync(id, import => import.State == ImportState.Previewed);
        using var second = await ben.PostFormAsync(his, place, place, ImportSite.Edition("2025-07-04"));
        var page = await SiteFixture.ParseAsync(second);

        page.QuerySelector(".govuk-error-summary")!.Words().ShouldContain("Somebody changed this import");
        page.QuerySelector("#form-editiondate")!.GetAttribute("value").ShouldBe("2025-07-04");
        using var third = await ben.PostFormAsync(page, place, place, []);
        third.Headers.Location!.ToString().ShouldBe(FigurePlaces.Import(id));
        (await site.FindAsync(id))!.Source.EditionDate.ShouldBe(new DateOnly(2025, 7, 4));
    }

    [Fact]
    public async Task Get_SameFileAgain_SaysWhoBroughtItAndWhatItBecame()
    {
        using var anna = await site.Node.SignedInAsync("Anna Analyst", Role.Analyst);
        using var ben = await site.Node.SignedInAsync("Ben Analyst", Role.Analyst);
        var text = ImportSite.Head + ImportSite.Row("2025-03-31", "8799");
        var first = await site.PreviewAsync(anna, "twice.csv", text, "2025-07-05");
        var second = await ImportSite.BringAsync(ben, "twice-again.csv", text);
        var page = await ben.PageAsync(FigurePlaces.Source(second));

        var said = page.QuerySelector(".govuk-inset-text")!;
        said.Words().ShouldContain("The very same file was brought before.");
        said.Words().ShouldContain("brought by Anna Analyst");
        said.QuerySelector("a")!.GetAttribute("href").ShouldBe(FigurePlaces.Import(first));
    }
}
