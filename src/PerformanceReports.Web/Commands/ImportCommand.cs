using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Commands;

/// <summary>
/// Takes a file of figures in at once: read, compared and written as by the pages, but without a person between. File
/// and figures are stored in one transaction, so that no trace of a file is left whose figures are not held.
/// </summary>
internal sealed class ImportCommand(
    ReportsDbContext database,
    ImportReader reader,
    ImportWriter writer,
    ImportWork work,
    ImportSources sources,
    TimeProvider clock) : ICommand
{
    public string Name => "import";

    public string Usage => "import FILE [--format tidy|home-office|ons] [--source family] [--source-name \"...\"] "
        + "[--edition \"...\"] [--edition-date yyyy-MM-dd] [--dry-run]";

    public string Help =>
        $"""
        Usage: {Usage}

        Takes a file of figures in: CSV, XLSX or ODS. What it would bring is printed: how many figures are new and
        changed, every problem with its place, and what becomes of ranks. A file with an error is not taken in.

          --format        How the figures are laid out; by default the file says.
          --source        The series of editions that it continues or begins, for example home-office. By default
                          home-office or ons-areas for their layouts; a tidy file needs it.
          --source-name   The name of the source for readers; by default that of its newest edition.
          --edition       The edition as readers know it; by default "Edition of" and its date.
          --edition-date  The day on which it was published; by default today. Of two editions the newer one wins.
          --dry-run       Prints and writes nothing.

        Exit codes: 0 taken in without a remark; 3 taken in, with warnings; 4 errors in the file, nothing written;
        1 refused or not readable, nothing written; 2 not understood. With --dry-run alike, and nothing is written.
        """;

    public IReadOnlyCollection<string> Flags => [ImportOptions.DryRun];

    public async Task<int> RunAsync(CommandArguments arguments, CancellationToken cancellationToken)
    {
        var options = ImportOptions.Read(arguments);
        var actor = $"command line ({Environment.UserName})";
        using var acting = Actors.Begin(actor);
        try
        {
            var content = await File.ReadAllBytesAsync(options.File, cancellationToken);
            return await ImportAsync(options, content, actor, cancellationToken);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or UnreadableFileException)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return CommandLine.Refused;
        }
    }

    private async Task<int> ImportAsync(
        ImportOptions options, byte[] content, string actor, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(options.File);
        var basis = await new PreviewBasis(database).ReadAsync(cancellationToken);
        var read = await reader.ReadAsync(
            name, content, options.Layout, work.Today, cancellationToken: cancellationToken);
        var source = await sources.OfAsync(options, read.Layout, cancellationToken);
        var file = ImportFile.Of(name, content);
        var preview = await reader.CompareAsync(read, source, work.Today, basis, cancellationToken);
        await PreviewText.WriteAsync(Console.Out, name, source, preview);
        if (await HeldAlreadyAsync(file, source, cancellationToken) is { } held)
        {
            await Console.Error.WriteLineAsync(ImportWords.HeldAlready(held));
            return CommandLine.Refused;
        }

        if (preview.Errors > 0)
        {
            await Console.Out.WriteLineAsync("Nothing was written. Mend the errors and import the file again.");
            return CommandLine.Erroneous;
        }

        if (options.IsDryRun)
        {
            await Console.Out.WriteLineAsync("Nothing was written, as asked.");
            return CodeOf(preview);
        }

        FigureImport? import = null;
        var outcome = await writer.WriteNewAsync(
            () => import = Confirmed(file, source, options, preview, actor), read, null, cancellationToken);
        return await TellAsync(outcome, import!, preview);
    }

    private static int CodeOf(ImportPreview preview) => preview.Warnings > 0 ? CommandLine.Warned : CommandLine.Done;

    private FigureImport Confirmed(
        ImportFile file, ImportSource source, ImportOptions options, ImportPreview preview, string actor)
    {
        var now = clock.GetUtcNow();
        var import = FigureImport.Begin(file, source, options.Layout, actor, now);
        import.Previewed(preview);
        import.Confirm(actor, now);
        return import;
    }

    private Task<FigureImport?> HeldAlreadyAsync(
        ImportFile file, ImportSource source, CancellationToken cancellationToken)
    {
        var identity = FigureImport.IdentityOf(file.Sha256, source);
        return database.FigureImports.AsNoTracking()
            .FirstOrDefaultAsync(import => import.HeldAs == identity, cancellationToken);
    }

    private static async Task<int> TellAsync(ImportOutcome outcome, FigureImport import, ImportPreview preview)
    {
        if (outcome == ImportOutcome.Written)
        {
            await Console.Out.WriteLineAsync(import.ExtractId is { } extract
                ? $"Taken in as extract {extract}, with data to {import.DataTo!.Value.Name}."
                : $"Taken in: {import.Estimates.Count} numbers of residents and households.");
            return CodeOf(preview);
        }

        await Console.Error.WriteLineAsync(
            "Somebody else took figures in at the same moment. Nothing was written; import the file again.");
        return CommandLine.Refused;
    }
}
