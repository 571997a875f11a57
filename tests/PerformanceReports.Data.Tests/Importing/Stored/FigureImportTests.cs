using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Data.Tests.Importing.Stored;

public sealed class FigureImportTests
{
    private static readonly DateTimeOffset Now = ImportDesk.Now;

    [Fact]
    public void Life_StepByStep_CountsEachChange()
    {
        var import = New();
        import.Previewed(Preview());
        import.Confirm("An analyst", Now);
        import.Done("force-returns-2026-07", ImportDesk.Today, []);
        import.Withdraw("An analyst", "The return was a draft.", Now);

        import.State.ShouldBe(ImportState.Withdrawn);
        import.Revision.ShouldBe(4);
        import.HeldAs.ShouldBeNull("the file may be taken in again");
        import.ExtractId.ShouldBe("force-returns-2026-07");
    }

    [Fact]
    public void Confirm_WithErrors_IsRefused()
    {
        var import = New();
        import.Previewed(Preview() with { Errors = 2 });

        Should.Throw<ImportRefusedException>(() => import.Confirm("An analyst", Now)).Message
            .ShouldBe("return.csv has 2 errors. Mend the file and bring it again.");
        import.State.ShouldBe(ImportState.Previewed);
    }

    [Fact]
    public void Confirmed_WhoseBasisChanged_ComesBackToBeConfirmedAgain()
    {
        var import = New();
        import.Previewed(Preview());
        import.Confirm("An analyst", Now);

        import.Previewed(Preview() with { Changed = 3 });

        import.State.ShouldBe(ImportState.Previewed);
        import.CameBack.ShouldBeTrue();
        import.ConfirmedBy.ShouldBeNull();
    }

    [Fact]
    public void Ask_ForAnotherEdition_ForgetsThePreview()
    {
        var import = New();
        import.Previewed(Preview());

        import.Ask(ImportDesk.Source with { Edition = "Another" }, ImportLayout.Tidy);

        (import.State, import.Preview, import.Errors).ShouldBe((ImportState.Waiting, null, null));
    }

    [Fact]
    public void Steps_OutOfTurn_AreRefusedWithWhatToDo()
    {
        var import = New();

        Should.Throw<ImportRefusedException>(() => import.Confirm("An analyst", Now)).Message.ShouldBe(
            "return.csv waits to be read: it cannot be confirmed now. Open the page again to see how far it has come.");
        Should.Throw<ImportRefusedException>(() => import.Withdraw("An analyst", "No", Now));
        import.Abandon();
        Should.Throw<ImportRefusedException>(() => import.Previewed(Preview()));
        Should.Throw<ImportRefusedException>(() => import.Ask(ImportDesk.Source, null));
    }

    [Theory]
    [InlineData("Force Returns", "Edition", "2026-07-17", "Family")]
    [InlineData("", "Edition", "2026-07-17", "Family")]
    [InlineData("force-returns", " ", "2026-07-17", "Edition")]
    [InlineData("force-returns", "Edition", "0026-07-17", "EditionDate")]
    public void Source_ThatMeansNothing_IsRefusedByItsProperty(string family, string edition, string day, string property) =>
        Should.Throw<ArgumentException>(() => new ImportSource(
            family, "The force's returns", edition, DateOnly.ParseExact(day, "yyyy-MM-dd")).Checked())
            .ParamName.ShouldBe(property);

    private static FigureImport New() =>
        FigureImport.Begin(ImportFile.Of("return.csv", [1]), ImportDesk.Source, null, "An analyst", Now);

    private static ImportPreview Preview() => new() { Layout = ImportLayout.Tidy, Basis = "as it was", Figures = 4 };
}
