using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Figures;

/// <summary>
/// Does what an import waits for: reads its file and keeps the preview, or writes the figures of one that is confirmed.
/// Where somebody changed the import meanwhile, nothing is kept of the work.
/// </summary>
public sealed class ImportWork(
    ReportsDbContext database, ImportReader reader, ImportWriter writer, ImportBoard board, TimeProvider clock)
{
    private const string HeldAlready =
        "The same file was taken in as the same edition by another import meanwhile. There is nothing to do: give this "
        + "one up.";

    /// <summary>The month of today, in the United Kingdom.</summary>
    public Month Today => Month.Of(DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime));

    /// <summary>Does the next step of an import; nothing where it waits for none.</summary>
    public async Task DoAsync(int id, CancellationToken cancellationToken)
    {
        var import = await database.FigureImports.AsNoTracking()
            .Include(held => held.File).WithPreview()
            .FirstOrDefaultAsync(held => held.Id == id, cancellationToken);
        if (import is null || !import.State.IsWork())
        {
            return;
        }

        // Whoever asked for the step is who the record names.
        using var actor = Actors.Begin(import.ConfirmedBy ?? import.BroughtBy);
        try
        {
            await StepAsync(import, cancellationToken);
        }
        catch (UnreadableFileException refusal)
        {
            await KeepAsync(import, held => held.Refuse(refusal.Message), cancellationToken);
        }
    }

    private async Task StepAsync(FigureImport import, CancellationToken cancellationToken)
    {
        // Before the file is read, so that what changes during it is seen at confirming.
        var basis = await new PreviewBasis(database).ReadAsync(cancellationToken);
        var read = await ReadAsync(import, cancellationToken);
        if (import.State == ImportState.Waiting || import.Preview?.Basis != basis || HasError(read))
        {
            await PreviewAsync(import, read, basis, cancellationToken);
            return;
        }

        switch (await WriteAsync(import, read, cancellationToken))
        {
            case ImportOutcome.Outdated:
                await PreviewAsync(
                    import, read, await new PreviewBasis(database).ReadAsync(cancellationToken), cancellationToken);
                break;
            case ImportOutcome.HeldAlready:
                await KeepAsync(import, held => held.Refuse(HeldAlready), cancellationToken);
                break;
            default:
                break;
        }
    }

    private Task<ReadFile> ReadAsync(FigureImport import, CancellationToken cancellationToken)
    {
        board.Set(import.Id, new("Reading the file", 0, 0));
        return reader.ReadAsync(
            import.FileName,
            import.File.Content,
            import.Layout,
            Today,
            rows => board.Set(import.Id, new("Reading the file", rows, 0)),
            cancellationToken);
    }

    private async Task PreviewAsync(
        FigureImport import, ReadFile read, string basis, CancellationToken cancellationToken)
    {
        board.Set(import.Id, new("Checking the figures against what is held", 0, 0));
        var preview = await reader.CompareAsync(read, import.Source, Today, basis, cancellationToken);
        await KeepAsync(import, held => held.Previewed(preview), cancellationToken);
    }

    private Task<ImportOutcome> WriteAsync(FigureImport import, ReadFile read, CancellationToken cancellationToken)
    {
        var of = read.Figures.Count;
        board.Set(import.Id, new("Writing the figures", 0, of));
        return writer.WriteAsync(
            import.Id, read, written => board.Set(import.Id, new("Writing the figures", written, of)), cancellationToken);
    }

    // A save that comes second is dropped: the import says by itself what it waits for now.
    private async Task KeepAsync(
        FigureImport seen, Action<FigureImport> change, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        var import = await database.FigureImports.WithPreview()
            .FirstOrDefaultAsync(held => held.Id == seen.Id && held.Revision == seen.Revision, cancellationToken);
        if (import is not null)
        {
            change(import);
            await database.TrySaveAsync(cancellationToken);
        }
    }

    private static bool HasError(ReadFile read) =>
        read.Problems.Any(problem => problem.Severity == ImportSeverity.Error);
}
