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
        using var database = await SeededDatabase.CopyAsync();
        string[] asked = [File18000, "--source", "home-office", "--edition-date", "2026-07-17"];
        var before = SqliteDump.Of(database);

        var wasKilled = await KillAsync(database, kilobytes * 1024, asked);

        var after = SqliteDump.Of(database);
        if (after != before)
        {
            ShouldBeWhole(after);
        }

        wasKilled.ShouldBeTrue("it was done before it could be killed: import a larger file");
        var (code, output) = await ImportProgram.RunAsync(database, asked);
        code.ShouldBe(after == before ? 3 : 1, output);
        ShouldBeWhole(SqliteDump.Of(database));
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
        while (!process.HasExited)
        {
            log.Refresh();
            if (log.Exists && log.Length >= bytes)
            {
                process.Kill();
                break;
            }

            await Task.Delay(1);
        }

        await process.WaitForExitAsync();
        await Task.WhenAll(output, errors);
        return process.ExitCode is not (0 or 3);
    }
}
