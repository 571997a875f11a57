using System.Diagnostics;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>
/// The program killed in the middle of an import, without a chance to tidy up: the database holds all of the file or
/// nothing of it, and the same command succeeds afterwards.
/// </summary>
public sealed class KilledImportTests
{
    private static readonly string File18000 =
        Path.Combine(AppContext.BaseDirectory, "seed-data", "figures", "home-office-2026-06.csv");

    // It writes for a third of a second, in which a busy machine may not look at its log.
    private const int MostTries = 8;

    // The log that SQLite writes grows with the import, to 4 MB before the commit and 6 MB with it: so far it is let
    // come, in kilobytes.
    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(1000)]
    [InlineData(3000)]
    [InlineData(4500)]
    public async Task Import_KilledWhileItWrites_LeavesAllOrNothing_AndCanBeDoneAgain(int kilobytes)
    {
        var tries = 0;
        while (!await IsWholeOrNothingAfterAsync(kilobytes * 1024))
        {
            (++tries).ShouldBeLessThan(MostTries, "it was always done before it could be killed: import a larger file");
        }
    }

    /// <summary>Whether the program was killed in time; what is asked of the database is asked in any case.</summary>
    private static async Task<bool> IsWholeOrNothingAfterAsync(long bytes)
    {
        using var database = await SeededDatabase.CopyAsync();
        string[] asked = [File18000, "--source", "home-office", "--edition-date", "2026-07-17"];
        var before = SqliteDump.Of(database);

        var wasKilled = await KillAsync(database, bytes, asked);

        var after = SqliteDump.Of(database);
        if (after != before)
        {
            ShouldBeWhole(after);
        }

        var (code, output) = await ImportProgram.RunAsync(database, asked);
        code.ShouldBe(after == before ? 3 : 1, output);
        ShouldBeWhole(SqliteDump.Of(database));
        return wasKilled;
    }

    private static void ShouldBeWhole(string dump)
    {
        var figures = File.ReadLines(File18000).Count() - 1;
        var lines = dump.Split('\n');
        lines.Count(line => line.StartsWith("Figures: ", StringComparison.Ordinal)
            && line.EndsWith("| home-office-2026-07", StringComparison.Ordinal)).ShouldBe(figures);
        lines.Count(line => line.StartsWith("Extracts: home-office-2026-07 |", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.StartsWith("FigureImports: ", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.StartsWith("ImportFiles: ", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldContain(line => line.Contains($"\"Figures\":\"{figures}\"", StringComparison.Ordinal));
    }

    /// <summary>Whether it was killed: it may be done before its log is so long.</summary>
    private static async Task<bool> KillAsync(SeededDatabase database, long bytes, string[] asked)
    {
        using var process = ImportProgram.Start(database, asked);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var log = new FileInfo(database.File + "-wal");

        // A thread of its own: those of the pool may be busy with other tests.
        await Task.Factory.StartNew(
            () => KillAt(process, log, bytes),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        await process.WaitForExitAsync();
        await Task.WhenAll(output, errors);
        return process.ExitCode is not (0 or 3);
    }

    private static void KillAt(Process process, FileInfo log, long bytes)
    {
        while (!process.WaitForExit(1))
        {
            log.Refresh();
            if (log.Exists && log.Length >= bytes)
            {
                process.Kill();
                return;
            }
        }
    }
}
