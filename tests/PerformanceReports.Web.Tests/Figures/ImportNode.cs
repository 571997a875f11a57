using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>Imports on a node, as the pages ask for them.</summary>
internal static class ImportNode
{
    public const string Analyst = "Test Analyst";

    public static readonly ImportSource Source =
        new("home-office", "Police recorded crime", "Edition of July 2026", new DateOnly(2026, 7, 17));

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static byte[] Csv(params string[] rows) =>
        Encoding.UTF8.GetBytes("measure,force,period end,numerator\n" + string.Join('\n', rows));

    public static byte[] Homicide(int number = 4) =>
        Csv(FormattableString.Invariant($"homicide,Avon and Somerset,2026-03,{number}"));

    public static Task<ImportResult> BeginAsync(this SiteNode node, byte[] content, ImportSource? source = null) =>
        node.AskAsync(imports => imports.BeginAsync("return.csv", content, source ?? Source, null, Analyst));

    public static async Task<T> AskAsync<T>(this SiteNode node, Func<FigureImports, Task<T>> ask)
    {
        await using var scope = node.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<FigureImports>());
    }

    /// <summary>Waits until an import is at a step.</summary>
    public static async Task<FigureImport> UntilAsync(
        this SiteNode node, int id, ImportState state, Action? meanwhile = null)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var import = (await node.AskAsync(imports => imports.FindAsync(id)))!;
            if (import.State == state)
            {
                return import;
            }

            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(Patience, $"it {import.State.Words()}");
            meanwhile?.Invoke();
            await Task.Delay(20);
        }
    }

    /// <summary>Brings a file all the way to figures that are held.</summary>
    public static async Task<FigureImport> TakeInAsync(
        this SiteNode node, byte[] content, ImportSource? source = null)
    {
        var id = (await node.BeginAsync(content, source)).Import!.Id;
        var previewed = await node.UntilAsync(id, ImportState.Previewed);
        (await node.AskAsync(imports => imports.ConfirmAsync(id, Analyst, previewed.Revision))).Reason.ShouldBeNull();
        return await node.UntilAsync(id, ImportState.Done);
    }

    public static Task<bool> HoldsAsync(this SiteNode node, string extract) => node.QueryAsync(async database =>
        await database.Extracts.AnyAsync(held => held.Id == extract)
        || await database.Figures.AnyAsync(figure => EF.Property<string>(figure, "ExtractId") == extract));

    public static Task StoreAsync(this SiteNode node, Action<ReportsDbContext> change) =>
        node.QueryAsync(async database =>
        {
            change(database);
            return await database.SaveChangesAsync();
        });
}
