using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Stored;

/// <summary>Takes files in as the program does, on a small database.</summary>
internal static class ImportDesk
{
    public const string Analyst = "An analyst";

    public static readonly DateTimeOffset Now = new(2026, 7, 20, 10, 0, 0, TimeSpan.Zero);
    public static readonly Month Today = Month.Parse("2026-07");
    public static readonly ImportSource Source =
        new("force-returns", "The force's returns", "Return of July 2026", new DateOnly(2026, 7, 17));

    /// <summary>Two forces, three measures, an older edition and an estimate.</summary>
    public static async Task<TestDatabase> OpenAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var held = new Extract(
            "force-returns-2026-04", "The force's returns", "Return of April 2026", new DateOnly(2026, 4, 17),
            Month.Parse("2026-03"), ExtractKind.Published)
        {
            Family = "force-returns",
        };
        await database.StoreAsync(
            Samples.Force(), Samples.OtherForce(), Samples.Measure(),
            Measure("homicide", MeasureUnit.RatePer1000Residents, Cadence.Quarterly),
            Measure("calls", MeasureUnit.Count, Cadence.Monthly), held,
            new DenominatorEstimate(Samples.Own, DenominatorKind.Residents, 2024, 1_750_000));
        await using var context = database.Open();
        await new FigureWriter(context).WriteAsync(held.Id, [Samples.Figure(150)]);
        return database;
    }

    /// <summary>Reads a file, compares it with what is held and writes it, as the command line does.</summary>
    public static async Task<ImportOutcome> ImportAsync(
        ReportsDbContext database,
        ImportFile file,
        ImportSource? source = null,
        IReadOnlyList<ReadEstimate>? estimates = null,
        Action<string>? step = null,
        CancellationToken cancellationToken = default)
    {
        var (read, preview) = await PreviewAsync(database, file, source ?? Source, estimates, step, cancellationToken);
        return await new ImportWriter(database).WriteNewAsync(
            () => Confirmed(file, source ?? Source, preview), read, Count(step, "figures written"), cancellationToken);
    }

    public static async Task<(ReadFile Read, ImportPreview Preview)> PreviewAsync(
        ReportsDbContext database,
        ImportFile file,
        ImportSource source,
        IReadOnlyList<ReadEstimate>? estimates = null,
        Action<string>? step = null,
        CancellationToken cancellationToken = default)
    {
        var reader = new ImportReader(database);
        var basis = await new PreviewBasis(database).ReadAsync(cancellationToken);
        step?.Invoke("before the file is read");
        var read = await reader.ReadAsync(
            file.Name, file.Content, null, Today, Count(step, "rows read"), cancellationToken);
        read = read with { Estimates = estimates ?? read.Estimates };
        step?.Invoke("after the file was read");
        var preview = await reader.CompareAsync(read, source, Today, basis, cancellationToken);
        step?.Invoke("after the figures were checked");
        return (read, preview);
    }

    /// <summary>Stores a file that is previewed and waits for a person.</summary>
    public static async Task<FigureImport> PreviewedAsync(
        TestDatabase database, ImportFile file, ImportSource? source = null)
    {
        await using var context = database.Open();
        var (_, preview) = await PreviewAsync(context, file, source ?? Source);
        var import = FigureImport.Begin(file, source ?? Source, null, Analyst, Now);
        import.Previewed(preview);
        context.Add(import);
        await context.SaveChangesAsync();
        return import;
    }

    public static FigureImport Confirmed(ImportFile file, ImportSource source, ImportPreview preview)
    {
        var import = FigureImport.Begin(file, source, null, Analyst, Now);
        import.Previewed(preview);
        import.Confirm(Analyst, Now);
        return import;
    }

    private static Action<int>? Count(Action<string>? step, string what) =>
        step is null ? null : count => step(FormattableString.Invariant($"{count} {what}"));

    private static Measure Measure(string slug, MeasureUnit unit, Cadence cadence) =>
        new(MeasureSlug.Parse(slug), slug, unit, Polarity.LowerIsBetter, cadence);
}
