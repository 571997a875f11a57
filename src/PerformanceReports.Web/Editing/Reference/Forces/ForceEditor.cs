using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reference.Saving;

namespace PerformanceReports.Web.Editing.Reference.Forces;

/// <summary>Stores changes of the forces.</summary>
public sealed class ForceEditor(ReportsDbContext database, ReferenceSaves saves)
{
    public Task<List<Force>> AllAsync(CancellationToken cancellationToken) =>
        database.Forces.AsNoTracking().OrderBy(force => force.Name).ToListAsync(cancellationToken);

    public Task<Force?> FindAsync(string slug, CancellationToken cancellationToken) =>
        database.Forces.AsNoTracking().FirstOrDefaultAsync(force => force.Slug == slug, cancellationToken);

    public Task<SaveOutcome> AddAsync(ForceForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return saves.ChangeAsync(
            TrackedAsync,
            held =>
            {
                var force = form.Make();
                RequireNew(force, held);
                RequireOwnNames(force, [.. held, force]);
                database.Add(force);
                return null;
            },
            cancellationToken);
    }

    public Task<SaveOutcome> ChangeAsync(string slug, ForceForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return saves.ChangeAsync(
            async stop => await TrackedAsync(stop) is { } held && held.Exists(force => force.Slug == slug)
                ? held
                : null,
            held =>
            {
                var force = held.Single(force => force.Slug == slug);
                var clash = form.ApplyTo(force);
                RequireOwnNames(force, held);
                return clash;
            },
            cancellationToken);
    }

    /// <summary>Takes away a force that nothing names.</summary>
    public async Task<SaveOutcome> RemoveAsync(string slug, CancellationToken cancellationToken)
    {
        if (await FindAsync(slug, cancellationToken) is not { } force)
        {
            return SaveOutcome.Gone;
        }

        return await RefusalAsync(force, cancellationToken) is { } refusal
            ? SaveOutcome.Refused(refusal)
            : await saves.ChangeAsync(
                stop => database.Forces.FirstOrDefaultAsync(held => held.Slug == slug, stop),
                held =>
                {
                    database.Remove(held);
                    return null;
                },
                cancellationToken);
    }

    /// <summary>Why a force cannot be removed; null where nothing names it.</summary>
    public async Task<string?> RefusalAsync(Force force, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(force);
        if (await database.Offices.AnyAsync(office => office.Force == force.Code, cancellationToken))
        {
            return $"{force.Name} is the force that this office answers for, so it stays.";
        }

        if (await database.Figures.AnyAsync(figure => figure.Force == force.Code, cancellationToken))
        {
            return $"Figures are held of {force.Name}, so it stays. Retire it from a month, and later figures do "
                + "without it.";
        }

        var groups = await database.SimilarGroups.AsNoTracking().ToListAsync(cancellationToken);
        return groups.Exists(group => group.Members.Contains(force.Code))
            || await database.DenominatorEstimates.AnyAsync(estimate => estimate.Force == force.Code, cancellationToken)
            ? $"A similar group or an estimate of residents or households names {force.Name}, so it stays. Retire it "
                + "instead."
            : null;
    }

    private static void RequireNew(Force force, List<Force> held)
    {
        if (held.Find(other => other.Code == force.Code) is { } same)
        {
            throw new ArgumentException(
                $"{force.Code} is the code of {same.Name}. Change that force.", nameof(ForceForm.Code));
        }

        if (held.Find(other => other.Slug == force.Slug) is { } alike)
        {
            throw new ArgumentException(
                $"The name is too like {alike.Name}: both would have the same address.", nameof(ForceForm.Name));
        }
    }

    // A name that stood for two forces would stand for neither in a file.
    private static void RequireOwnNames(Force force, List<Force> forces)
    {
        var finder = new ForceFinder(forces);
        foreach (var name in force.Aliases.Prepend(force.Name).Where(name => finder.Find(name) != force.Code))
        {
            throw new ArgumentException(
                $"\u201c{name}\u201d stands for another force too, so files could not be read by it. Take it away here, "
                + "or there first.",
                name == force.Name ? nameof(ForceForm.Name) : nameof(ForceForm.Aliases));
        }
    }

    private async Task<List<Force>?> TrackedAsync(CancellationToken cancellationToken) =>
        await database.Forces.ToListAsync(cancellationToken);
}
