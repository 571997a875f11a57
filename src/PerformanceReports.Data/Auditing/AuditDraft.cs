using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Auditing;

/// <summary>The lines of one save, until everything that names them is known.</summary>
internal sealed class AuditDraft
{
    private readonly DbContext _database;
    private readonly List<AuditChange> _changes;
    private readonly DateTimeOffset _at;

    public AuditDraft(DbContext database, List<AuditChange> changes, DateTimeOffset at)
    {
        _database = database;
        _changes = changes;
        _at = at;
        Owners = new AuditOwners(database);
        Find();
    }

    public AuditOwners Owners { get; }

    /// <summary>Asks for the owners of every change, so that those that are not at hand are read.</summary>
    public void Find() => _changes.ForEach(change => change.PlaceBy(Owners));

    /// <summary>Adds the lines to what is being saved.</summary>
    public void Write()
    {
        var save = Guid.CreateVersion7(_at);
        _database.AddRange(_changes.Select(change => EntryOf(change, save)).ToList());
    }

    private AuditEntry EntryOf(AuditChange change, Guid save)
    {
        var place = change.PlaceBy(Owners);
        return new AuditEntry
        {
            At = _at,
            Who = Actors.Current,
            Verb = change.Verb,
            Kind = AuditWords.Cut(change.Kind, AuditEntry.KindLength),
            Subject = AuditWords.Cut(place.Subject, AuditEntry.SubjectLength),
            Report = place.Report,
            Section = place.Section,
            Save = save,
            Before = change.Before,
            After = change.After,
        };
    }
}
