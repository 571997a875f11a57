using System.Data;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>
/// Makes figures of a file: an extract with its figures, the residents and households, and the state of the import, in
/// one transaction. Whatever fails on the way, the database is as it was.
/// </summary>
public sealed class ImportWriter(ReportsDbContext database)
{
    /// <summary>Writes a confirmed import.</summary>
    /// <param name="id">The import.</param>
    /// <param name="read">What its file holds, read with the names that are held now.</param>
    /// <param name="progress">Told the number of figures that are written.</param>
    /// <param name="cancellationToken">Stops between statements; nothing is kept.</param>
    /// <exception cref="InvalidOperationException">The file has an error.</exception>
    public Task<ImportOutcome> WriteAsync(
        int id, ReadFile read, Action<int>? progress = null, CancellationToken cancellationToken = default) =>
        InOneAsync(
            async cancel => await database.FigureImports.WithPreview().FirstOrDefaultAsync(
                import => import.Id == id && import.State == ImportState.Confirmed, cancel),
            read,
            progress,
            cancellationToken);

    /// <summary>Stores a file and writes its figures at once, so that a failure leaves no trace of either.</summary>
    /// <param name="confirmed">Makes the import, previewed and confirmed.</param>
    /// <param name="read">As of a stored import.</param>
    /// <param name="progress">Told the number of figures that are written.</param>
    /// <param name="cancellationToken">Stops between statements; nothing is kept.</param>
    /// <exception cref="InvalidOperationException">The file has an error.</exception>
    public Task<ImportOutcome> WriteNewAsync(
        Func<FigureImport> confirmed,
        ReadFile read,
        Action<int>? progress = null,
        CancellationToken cancellationToken = default) =>
        InOneAsync(
            _ =>
            {
                var import = confirmed();
                database.Add(import);
                return Task.FromResult<FigureImport?>(import);
            },
            read,
            progress,
            cancellationToken);

    private Task<ImportOutcome> InOneAsync(
        Func<CancellationToken, Task<FigureImport?>> find,
        ReadFile read,
        Action<int>? progress,
        CancellationToken cancellationToken)
    {
        if (read.Problems.Any(problem => problem.Severity == ImportSeverity.Error))
        {
            throw new InvalidOperationException("A file with errors is never written: preview it and mend it first.");
        }

        // A strategy that tries again begins at the beginning: nothing of a failed try may be left in the context.
        return database.Database.CreateExecutionStrategy().ExecuteAsync(
            async cancel =>
            {
                database.ChangeTracker.Clear();
                try
                {
                    return await TryAsync(find, read, progress, cancel);
                }
                finally
                {
                    database.ChangeTracker.Clear();
                }
            },
            cancellationToken);
    }

    private async Task<ImportOutcome> TryAsync(
        Func<CancellationToken, Task<FigureImport?>> find,
        ReadFile read,
        Action<int>? progress,
        CancellationToken cancellationToken)
    {
        // Serializable: of two that write the same edition one waits here, and then finds that it came second.
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.Serializable, cancellationToken);
        if (await find(cancellationToken) is not { } import)
        {
            return ImportOutcome.TakenByOthers;
        }

        if (await database.FigureImports.AnyAsync(other => other.HeldAs == import.Identity, cancellationToken))
        {
            return ImportOutcome.HeldAlready;
        }

        if (await new PreviewBasis(database).ReadAsync(cancellationToken) != import.Preview?.Basis)
        {
            return ImportOutcome.Outdated;
        }

        var extract = await ExtractOfAsync(import, read, cancellationToken);
        var estimates = await new EstimateWriter(database).WriteAsync(read.Estimates, cancellationToken);
        import.Done(extract?.Id, extract?.DataTo, estimates);
        if (!await database.TrySaveAsync(cancellationToken))
        {
            return ImportOutcome.TakenByOthers;
        }

        await StoreAsync(extract, progress, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ImportOutcome.Written;
    }

    private async Task<Extract?> ExtractOfAsync(
        FigureImport import, ReadFile read, CancellationToken cancellationToken)
    {
        if (read.Figures.Count == 0)
        {
            return null;
        }

        var source = import.Source;
        var extract = new Extract(
            await ExtractIds.NextAsync(database, source, cancellationToken),
            source.Name,
            source.Edition,
            source.EditionDate,
            read.Figures.Max(figure => figure.Figure.Period.End),
            ExtractKind.Published)
        {
            Family = source.Family,
            Publisher = source.Publisher,
            Licence = source.Licence,
            Attribution = source.Attribution,
            Notes = source.Notes,
        };
        extract.Add(read.Figures.Select(figure => figure.Figure));
        return extract;
    }

    private async Task StoreAsync(Extract? extract, Action<int>? progress, CancellationToken cancellationToken)
    {
        if (extract is null)
        {
            return;
        }

        // Off, so that saving an extract does not find its figures, which are written by themselves; its line in the
        // record counts them.
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            database.Entry(extract).State = EntityState.Added;
            await database.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            database.ChangeTracker.Clear();
            database.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await new FigureWriter(database).WriteAsync(extract.Id, extract.Figures, progress, cancellationToken);
    }
}
