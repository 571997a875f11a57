using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Tests.Importing.Stored;

public sealed class ImportWriterTests
{
    public static TheoryData<DatabaseProvider> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ConfirmedImport_BecomesAnExtract_WithItsFiguresAndOneLineThatCountsThem(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        var import = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,15", "calls,E23000036,2026-06,16"));

        (await WriteAsync(database, await ConfirmAsync(database, import.Id))).ShouldBe(ImportOutcome.Written);

        await using var context = database.Open();
        var extract = await context.Extracts.Include(held => held.Figures).SingleAsync(held => held.Id == "force-returns-2026-07");
        extract.ShouldSatisfyAllConditions(
            () => extract.Family.ShouldBe("force-returns"),
            () => extract.Edition.ShouldBe("Return of July 2026"),
            () => extract.DataTo.ToString().ShouldBe("2026-06"),
            () => extract.Kind.ShouldBe(ExtractKind.Published),
            () => extract.Figures.Select(figure => figure.Numerator).Order().ShouldBe([15m, 16m]));
        var held = await context.FigureImports.SingleAsync();
        held.ShouldSatisfyAllConditions(
            () => held.State.ShouldBe(ImportState.Done),
            () => held.ExtractId.ShouldBe(extract.Id),
            () => held.HeldAs.ShouldBe(held.Identity));
        (await context.AuditEntries.SingleAsync(entry => entry.Subject == "extract force-returns-2026-07"))
            .After.ShouldNotBeNull().ShouldContain("\"Figures\":\"2\"");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ConfirmedImport_WrittenByTwoAtOnce_IsHeldOnce(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        var import = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,15"));
        await ConfirmAsync(database, import.Id);

        var outcomes = await BothAsync(database, import.Id, import.Id);

        outcomes.ShouldBe([ImportOutcome.Written, ImportOutcome.TakenByOthers], ignoreOrder: true);
        await HoldsOneAsync(database);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SameFile_OfTwoImportsConfirmedAtOnce_IsHeldOnce(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        var first = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,15"));
        var second = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,15"));
        await ConfirmAsync(database, first.Id);
        await ConfirmAsync(database, second.Id);

        var outcomes = await BothAsync(database, first.Id, second.Id);

        outcomes.ShouldBe([ImportOutcome.Written, ImportOutcome.HeldAlready], ignoreOrder: true);
        await HoldsOneAsync(database);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task OtherFile_OfTheSameEdition_ComesBackToBeLookedAtAgain(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        var first = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,15"));
        var second = await ImportDesk.PreviewedAsync(database, Csv("calls,E23000036,2026-05,16"));
        await ConfirmAsync(database, first.Id);
        await ConfirmAsync(database, second.Id);
        (await WriteAsync(database, first)).ShouldBe(ImportOutcome.Written);
        var before = await WholeDump.OfAsync(database);

        (await WriteAsync(database, second)).ShouldBe(ImportOutcome.Outdated);

        (await WholeDump.OfAsync(database)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SecondAndThirdFile_OfOneEdition_AreNamedByTheDayAndANumber(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        foreach (var numerator in new[] { 15, 16, 17 })
        {
            await using var context = database.Open();
            await ImportDesk.ImportAsync(context, Csv($"calls,E23000036,2026-05,{numerator}"));
        }

        await using var held = database.Open();
        (await held.Extracts.Select(extract => extract.Id).Where(id => id.StartsWith("force-returns-2026-07")).ToListAsync())
            .ShouldBe(["force-returns-2026-07", "force-returns-2026-07-17", "force-returns-2026-07-17-02"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Estimates_AreAddedAndRevised_AndTheImportSaysWhatStoodBefore(DatabaseProvider provider)
    {
        await using var database = await ImportDesk.OpenAsync(provider);
        await using (var context = database.Open())
        {
            await ImportDesk.ImportAsync(
                context, Csv("calls,E23000036,2026-05,15"), null, [Residents(2024, 1_760_000), Residents(2025, 1_770_000)]);
        }

        await using var held = database.Open();
        (await held.FigureImports.SingleAsync()).Estimates.Select(brought => (brought.Year, brought.Then, brought.Now))
            .ShouldBe([(2024, 1_750_000m, 1_760_000m), (2025, null, 1_770_000m)]);
        (await held.DenominatorEstimates.Select(estimate => estimate.Estimate).ToListAsync())
            .ShouldBe([1_760_000m, 1_770_000m], ignoreOrder: true);
    }

    [Fact]
    public async Task FileWithAnError_IsNeverWritten()
    {
        await using var database = await ImportDesk.OpenAsync(DatabaseProvider.Sqlite);
        await using var context = database.Open();
        var (read, preview) = await ImportDesk.PreviewAsync(
            context, Csv("calls,E23000036,no month,15"), ImportDesk.Source);

        preview.Errors.ShouldBe(1);
        await Should.ThrowAsync<InvalidOperationException>(() => new ImportWriter(context).WriteAsync(1, read));
    }

    private static ImportFile Csv(params string[] rows) => ImportFile.Of(
        "return.csv", Encoding.UTF8.GetBytes("measure,force,period end,numerator\n" + string.Join('\n', rows)));

    private static ReadEstimate Residents(int year, decimal number) => new(
        new DenominatorEstimate(Samples.Own, DenominatorKind.Residents, year, number), new CellPlace("return.csv", null));

    private static async Task<FigureImport> ConfirmAsync(TestDatabase database, int id)
    {
        await using var context = database.Open();
        var import = await context.FigureImports.WithPreview().SingleAsync(held => held.Id == id);
        import.Confirm(ImportDesk.Analyst, ImportDesk.Now);
        await context.SaveChangesAsync();
        return import;
    }

    private static async Task<ImportOutcome> WriteAsync(TestDatabase database, FigureImport import)
    {
        await using var context = database.Open();
        return await WriteAsync(context, import.Id);
    }

    private static async Task<ImportOutcome> WriteAsync(ReportsDbContext context, int id)
    {
        var file = await context.FigureImports.Where(import => import.Id == id).Select(import => import.File).SingleAsync();
        var read = await new ImportReader(context).ReadAsync(file.Name, file.Content, null, ImportDesk.Today);
        return await new ImportWriter(context).WriteAsync(id, read);
    }

    private static async Task<ImportOutcome[]> BothAsync(TestDatabase database, int first, int second)
    {
        await using var one = database.Open();
        await using var other = database.Open();
        return await Task.WhenAll(
            Task.Run(() => WriteAsync(one, first)), Task.Run(() => WriteAsync(other, second)));
    }

    private static async Task HoldsOneAsync(TestDatabase database)
    {
        await using var context = database.Open();
        (await context.Extracts.CountAsync(extract => extract.Id.StartsWith("force-returns-2026-07"))).ShouldBe(1);
        (await context.Figures.CountAsync()).ShouldBe(2, "that of the older edition, and that of the file");
        (await context.FigureImports.CountAsync(import => import.State == ImportState.Done)).ShouldBe(1);
    }
}
