using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// Adds to the record what saving working data does not: events that change nothing, and work told in one line. Changes
/// of working data are recorded by themselves.
/// </summary>
public sealed class AuditTrail(ReportsDbContext database, TimeProvider time)
{
    /// <summary>
    /// Stores a line at once, with whatever waits in the context to be saved, in the transaction that is open.
    /// </summary>
    public async Task NoteAsync(AuditNote note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        var entry = database.AuditEntries.Add(EntryOf(note));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            // Not left to be stored by another save, after whoever noted it was told that it failed.
            entry.State = EntityState.Detached;
        }
    }

    /// <summary>
    /// Does work that touches thousands of rows, such as filling an empty database, and records one line that says what
    /// was done. Open a transaction before, so that the work is not kept without its line.
    /// </summary>
    /// <param name="kind">What kind of thing is worked on.</param>
    /// <param name="subject">Which one.</param>
    /// <param name="work">Does the work and answers with what it did.</param>
    /// <param name="cancellationToken">Stops before the line is stored.</param>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task AsOneAsync(
        string kind, string subject, Func<Task<string>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (database.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException(
                "Work that is recorded as one line needs a transaction around it: begin one first.");
        }

        string what;
        using (AuditScope.BeginAsOne())
        {
            what = await work();
        }

        await NoteAsync(new AuditNote(kind, subject, what), cancellationToken);
    }

    private AuditEntry EntryOf(AuditNote note)
    {
        var at = time.GetUtcNow();
        return new AuditEntry
        {
            At = at,
            Who = AuditWords.Cut(note.Who, Actors.NameLength),
            Verb = AuditVerb.Noted,
            Kind = AuditWords.Cut(note.Kind, AuditEntry.KindLength),
            Subject = AuditWords.Cut(note.Subject, AuditEntry.SubjectLength),
            Report = note.Report,
            Section = note.Section,
            Save = Guid.CreateVersion7(at),
            After = AuditJson.Write(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [AuditParts.Happened] = note.What,
            }),
        };
    }
}
