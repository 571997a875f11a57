using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Who has which section open.</summary>
public sealed class PresenceBook(ReportsDbContext database, TimeProvider time)
{
    /// <summary>
    /// How long a page that was loaded counts as open: without a script nobody can tell when it is closed.
    /// </summary>
    public static readonly TimeSpan Loaded = TimeSpan.FromMinutes(5);

    /// <summary>How long a page counts as open whose script has just said so: two of its calls may be lost.</summary>
    public static readonly TimeSpan Called = TimeSpan.FromSeconds(50);

    // Long after nobody is told of them any more.
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(12);

    /// <summary>Notes that a person has the section open, and answers who else has, the first to come first.</summary>
    public async Task<IReadOnlyList<PresentPerson>> SeeAsync(
        SectionKey key, string person, TimeSpan stays, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await NoteAsync(key, person, now, now + stays, cancellationToken);
        return await OthersAsync(key, person, cancellationToken);
    }

    /// <summary>Who else has the section open, the first to come first.</summary>
    public async Task<IReadOnlyList<PresentPerson>> OthersAsync(
        SectionKey key, string person, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var others = await In(key).AsNoTracking()
            .Where(presence => presence.Person != person && presence.Until > now)
            .OrderBy(presence => presence.Since)
            .ToListAsync(cancellationToken);
        return [.. others.Select(other => new PresentPerson(other.Person, Clock.TimeOf(other.Since)))];
    }

    /// <summary>Notes that a person has closed the section.</summary>
    public async Task LeaveAsync(SectionKey key, string person, CancellationToken cancellationToken)
    {
        if (await In(key).FirstOrDefaultAsync(presence => presence.Person == person, cancellationToken) is { } left)
        {
            left.Left(time.GetUtcNow());
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    private async Task NoteAsync(
        SectionKey key, string person, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var held = await In(key).FirstOrDefaultAsync(presence => presence.Person == person, cancellationToken);
        held?.SeenAt(now, until);
        if (held is null)
        {
            var old = now - Forgotten;
            await database.SectionPresences.Where(presence => presence.Until < old)
                .ExecuteDeleteAsync(cancellationToken);
            database.SectionPresences.Add(new(Month.Parse(key.Report), key.Section, person, now, until));
        }

        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (database.IsDuplicate(exception))
        {
            // The same person opened the section in another window at the same moment, which says the same.
            database.ChangeTracker.Clear();
        }
    }

    private IQueryable<SectionPresence> In(SectionKey key)
    {
        var (report, section) = (Month.Parse(key.Report), key.Section);
        return database.SectionPresences.Where(presence => presence.Report == report && presence.Section == section);
    }
}
