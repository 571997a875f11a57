using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>
/// Takes the figures of an import out again, as long as no publication used them: the extract with its figures in one
/// transaction. The import stays, with its file and the reason.
/// </summary>
public sealed class ImportWithdrawals(
    ReportsDbContext database, ExtractUses uses, ImportRemoval removal, AuditTrail trail, TimeProvider clock)
{
    private const string ChangedMeanwhile =
        "Somebody changed a report or a number that the import touches at the same moment. Nothing was taken out; try again.";

    /// <summary>What keeps an extract from being taken out; null where nothing does.</summary>
    public static string? Refusal(ExtractUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        if (use.Published is [var first, ..])
        {
            var others = use.Published.Count - 1;
            var more = others > 0 ? $" and {others} more" : "";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"Its figures are published in {first.Title}, version {first.Version}{more}. What was published rests "
                + $"on them, so they stay. Import the right figures as a newer edition: the newest wins.");
        }

        var closed = use.Closed.Select(report => $"{report.Title} of {report.Key}").Distinct().ToList();
        return closed.Count == 0
            ? null
            : $"{string.Join(", ", closed)} {(closed.Count == 1 ? "draws" : "draw")} on it and "
                + $"{(closed.Count == 1 ? "is not a draft" : "are not drafts")}. Return to draft what is in review or "
                + "approved, or begin its correction, and choose other sources there.";
    }

    public Task<ImportResult> WithdrawAsync(
        int id, string by, string reason, CancellationToken cancellationToken = default) =>
        database.Database.CreateExecutionStrategy()
            .ExecuteAsync(cancel => TryAsync(id, by, reason, cancel), cancellationToken);

    private async Task<ImportResult> TryAsync(int id, string by, string reason, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();

        // Serializable, so that no publication is stored between the question who uses it and the answer.
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.Serializable, cancellationToken);
        var import = await database.FigureImports.FirstOrDefaultAsync(held => held.Id == id, cancellationToken);
        if (import is null)
        {
            return ImportResult.Missing;
        }

        var use = import.ExtractId is { } extract
            ? await uses.OfAsync(extract, cancellationToken)
            : new ExtractUse([], []);
        if (Refusal(use) is { } refusal)
        {
            return new(import, refusal);
        }

        if (Withdraw(import, by, reason) is { } early)
        {
            return early;
        }

        var done = await removal.TakeOutAsync(import, use, by, cancellationToken);
        if (!await database.TrySaveAsync(cancellationToken))
        {
            database.ChangeTracker.Clear();
            return new(import, ChangedMeanwhile);
        }

        await NoteAsync(import, done, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(import) { Note = done + "." };
    }

    private ImportResult? Withdraw(FigureImport import, string by, string reason)
    {
        try
        {
            import.Withdraw(by, reason, clock.GetUtcNow());
            return null;
        }
        catch (Exception refused) when (refused is ImportRefusedException or ArgumentException)
        {
            return ImportResult.Refused(import, refused);
        }
    }

    private Task NoteAsync(FigureImport import, string done, CancellationToken cancellationToken) => trail.NoteAsync(
        new AuditNote(AuditKinds.Import, ImportWords.Subject(import), done),
        cancellationToken);
}
