using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reference.Saving;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>Stores changes of the most similar groups.</summary>
public sealed class GroupEditor(ReportsDbContext database, ReferenceSaves saves, PublishedMonths published)
{
    /// <summary>The force that this office answers for.</summary>
    public async Task<Force> OwnAsync(CancellationToken cancellationToken)
    {
        var office = await database.Offices.AsNoTracking().SingleAsync(cancellationToken);
        return await database.Forces.AsNoTracking().SingleAsync(force => force.Code == office.Force, cancellationToken);
    }

    /// <summary>The groups of a force; null where there is no such force.</summary>
    public Task<HeldGroups?> FindAsync(string slug, CancellationToken cancellationToken) =>
        FindAsync(slug, database.SimilarGroups.AsNoTracking(), cancellationToken);

    /// <summary>The forces that groups are held of.</summary>
    public async Task<IReadOnlySet<ForceCode>> WithGroupsAsync(CancellationToken cancellationToken) =>
        (await database.SimilarGroups.AsNoTracking().Select(group => group.Force).Distinct()
            .ToListAsync(cancellationToken)).ToHashSet();

    public Task<SaveOutcome> AddAsync(string slug, GroupForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return saves.ChangeAsync(
            stop => FindAsync(slug, database.SimilarGroups, stop),
            held =>
            {
                database.Add(held.History.Add(form.From(), form.Chosen(held.Force.Code)));
                return null;
            },
            cancellationToken);
    }

    public Task<SaveOutcome> ChangeAsync(
        string slug, DateOnly from, GroupForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return saves.ChangeAsync(
            stop => FindAsync(slug, from, stop),
            held =>
            {
                var group = held.From(from)!;
                var clash = form.ApplyTo(group, held.History, held.Names);
                if (clash is not null)
                {
                    form.StartFrom(group);
                }

                return clash;
            },
            cancellationToken);
    }

    public Task<SaveOutcome> RemoveAsync(string slug, DateOnly from, CancellationToken cancellationToken) =>
        saves.ChangeAsync(
            stop => FindAsync(slug, from, stop),
            held =>
            {
                var group = held.From(from)!;
                held.History.Remove(group);
                database.Remove(group);
                return null;
            },
            cancellationToken);

    private async Task<HeldGroups?> FindAsync(string slug, DateOnly from, CancellationToken cancellationToken) =>
        await FindAsync(slug, database.SimilarGroups, cancellationToken) is { } held && held.From(from) is not null
            ? held
            : null;

    private async Task<HeldGroups?> FindAsync(
        string slug, IQueryable<SimilarGroup> groups, CancellationToken cancellationToken)
    {
        var forces = await database.Forces.AsNoTracking().OrderBy(force => force.Name).ToListAsync(cancellationToken);
        if (forces.Find(force => force.Slug == slug) is not { } found)
        {
            return null;
        }

        var held = await groups.Where(group => group.Force == found.Code).ToListAsync(cancellationToken);
        return new(
            found,
            new SimilarGroupHistory(found.Code, held, await published.AllAsync(cancellationToken)),
            forces);
    }
}
