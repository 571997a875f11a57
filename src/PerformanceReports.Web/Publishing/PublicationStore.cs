using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Publishing;

/// <summary>Stores publications that were made: all of them or none, and the public site shows them at once.</summary>
public sealed class PublicationStore(ReportsDbContext database, PublicationCatalogue catalogue)
{
    /// <summary>Stores them in their order, with whatever else the database context has to save.</summary>
    public async Task StoreAsync(IReadOnlyList<Publication> made, CancellationToken cancellationToken)
    {
        await using var transaction = database.Database.CurrentTransaction is null
            ? await database.Database.BeginTransactionAsync(cancellationToken)
            : null;

        // One by one, so that their numbers follow their order on every database.
        foreach (var publication in made)
        {
            database.Publications.Add(publication);
            await database.SaveChangesAsync(cancellationToken);
        }

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        catalogue.Forget();
    }
}
