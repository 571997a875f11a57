using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Benchmarks;

/// <summary>
/// Takes 193,500 figures in as one file, beside the bare cost of inserting the same rows. Each way runs in a process of
/// its own, because the most memory that it held at once is asked of the process: <c>-- imports</c> runs all of them.
/// </summary>
internal static class ImportMeasurement
{
    public const string Command = "imports";

    private const int Times = 3;

    private static readonly Dictionary<string, Func<string, Task<Taken>>> Ways = new()
    {
        ["nothing"] = NothingAsync,
        ["insert"] = InsertAsync,
        ["writer"] = WriterAsync,
        ["import"] = folder => ImportAsync(folder, editions: 1),
        ["revision"] = folder => ImportAsync(folder, editions: 2),
    };

    /// <summary>Runs one way and prints it, or all of them, each in processes of their own.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is [_, var way])
        {
            await MeasureAsync(way);
            return 0;
        }

        Console.WriteLine("way        seconds   of a processor   peak memory, MB");
        foreach (var each in Ways.Keys.SelectMany(name => Enumerable.Repeat(name, Times)))
        {
            using var process = Process.Start(Environment.ProcessPath!, [.. Self(), Command, each]);
            await process.WaitForExitAsync();
        }

        return 0;
    }

    // Started as "dotnet program.dll", the program is the first argument of dotnet.
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ImportMeasurement).Assembly.Location] : [];

    private static async Task MeasureAsync(string way)
    {
        var folder = Directory.CreateTempSubdirectory("imports-").FullName;
        var taken = await Ways[way](folder);
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{way,-10} {taken.Time.TotalSeconds,7:0.00} {taken.Processor.TotalSeconds,16:0.00} "
            + $"{process.PeakWorkingSet64 / 1048576.0,17:0}"));
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The memory of a program that has made the database and does nothing more.</summary>
    private static async Task<Taken> NothingAsync(string folder)
    {
        await ImportSamples.DatabaseAsync(folder);
        return default;
    }

    /// <summary>One prepared statement a row, in one transaction: what the database itself asks.</summary>
    private static async Task<Taken> InsertAsync(string folder)
    {
        await using var database = new SqliteReportsDbContext(await ImportSamples.DatabaseAsync(folder));
        var figures = ImportSamples.Figures();
        var watch = Watch.Start();
        await using var transaction = await database.Database.BeginTransactionAsync();
        await StoreExtractAsync(database);
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandText = "INSERT INTO Figures (ExtractId, Measure, Force, PeriodEnd, PeriodMonths, Numerator) "
            + "VALUES ('returns', $measure, $force, $end, $months, $numerator)";
        var (measure, force, end) = (Parameter("$measure"), Parameter("$force"), Parameter("$end"));
        var (months, numerator) = (Parameter("$months"), Parameter("$numerator"));
        foreach (var figure in figures)
        {
            (measure.Value, force.Value) = (figure.Measure.ToString(), figure.Force.ToString());
            (end.Value, months.Value) = (figure.Period.End.ToString(), figure.Period.Months);
            numerator.Value = figure.Numerator;
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        return watch.Stop();

        System.Data.Common.DbParameter Parameter(string name)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
            return parameter;
        }
    }

    /// <summary>The product's own writer alone.</summary>
    private static async Task<Taken> WriterAsync(string folder)
    {
        await using var database = new SqliteReportsDbContext(await ImportSamples.DatabaseAsync(folder));
        var figures = ImportSamples.Figures();
        var watch = Watch.Start();
        await using var transaction = await database.Database.BeginTransactionAsync();
        await StoreExtractAsync(database);
        await new FigureWriter(database).WriteAsync("returns", figures);
        await transaction.CommitAsync();
        return watch.Stop();
    }

    /// <summary>A file, from its bytes to figures that are held: read, compared, written. The last edition is timed.</summary>
    private static async Task<Taken> ImportAsync(string folder, int editions)
    {
        var options = await ImportSamples.DatabaseAsync(folder);
        var taken = default(Taken);
        for (var edition = 1; edition <= editions; edition++)
        {
            var file = ImportFile.Of("returns.csv", ImportSamples.Csv(edition));
            var source = new ImportSource("returns", "Returns", $"Edition {edition}", new DateOnly(2026, 6 + edition, 17));
            var watch = Watch.Start();
            await using var database = new SqliteReportsDbContext(options);
            await ImportAsync(database, file, source);
            taken = watch.Stop();
        }

        return taken;
    }

    private static async Task ImportAsync(ReportsDbContext database, ImportFile file, ImportSource source)
    {
        var today = Month.Parse("2026-08");
        var reader = new ImportReader(database);
        var basis = await new PreviewBasis(database).ReadAsync();
        var read = await reader.ReadAsync(file.Name, file.Content, null, today);
        var preview = await reader.CompareAsync(read, source, today, basis);
        var outcome = await new ImportWriter(database).WriteNewAsync(
            () =>
            {
                var import = FigureImport.Begin(file, source, null, "Benchmark", TimeProvider.System.GetUtcNow());
                import.Previewed(preview);
                import.Confirm("Benchmark", TimeProvider.System.GetUtcNow());
                return import;
            },
            read);
        if (outcome != ImportOutcome.Written || preview.Figures != 193_500)
        {
            throw new InvalidOperationException($"The file was not taken in: {outcome}, {preview.Errors} errors");
        }
    }

    /// <param name="Time">How long it took.</param>
    /// <param name="Processor">How long processors worked on it, which others on the machine change less.</param>
    private readonly record struct Taken(TimeSpan Time, TimeSpan Processor);

    private readonly record struct Watch(long At, TimeSpan Processor)
    {
        public static Watch Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

        public Taken Stop() => new(Stopwatch.GetElapsedTime(At), Environment.CpuUsage.TotalTime - Processor);
    }

    private static async Task StoreExtractAsync(ReportsDbContext database)
    {
        database.Add(ImportSamples.Extract("returns"));
        await database.SaveChangesAsync();
    }
}
