using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Stores changes of measures; each is made to the measure as it is stored now.</summary>
public sealed class MeasureEditor(ReportsDbContext database, MeasureUses uses)
{
    public Task<List<Measure>> AllAsync(CancellationToken cancellationToken) =>
        database.Measures.AsNoTracking().WithBreaks().ToListAsync(cancellationToken);

    public async Task<Measure?> FindAsync(string slug, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).Find(measure => measure.Slug.ToString() == slug);

    public async Task<MeasureResult> AddAsync(MeasureForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        try
        {
            var title = string.IsNullOrWhiteSpace(form.ShortTitle) ? form.Title : form.ShortTitle;
            var measure = form.Make(MeasureSlug.Parse(Slugs.OfOr(form.Slug, title)));
            var others = await AllAsync(cancellationToken);
            if (others.Find(other => other.Slug == measure.Slug) is { } held)
            {
                return new(null, Reason: $"{held.Title} has that name already. Change that measure, or give this one "
                    + "another name.", Field: nameof(form.Slug));
            }

            if (RefusalOf(measure, others) is { } refusal)
            {
                return refusal with { Measure = null };
            }

            database.Add(measure);
            return await database.TrySaveAsync(cancellationToken)
                ? new(measure)
                : new(
                    null,
                    Reason: "Somebody added this measure at the same moment. Change theirs.",
                    Field: nameof(form.Slug));
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            return MeasureResult.Refused(null, refusal);
        }
    }

    /// <summary>Changes a measure; a change that answers a clash or a reason against it is not stored.</summary>
    public async Task<MeasureResult> ChangeAsync(
        string slug, Func<Measure, UsesOfMeasure, MeasureResult> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return await database.SaveInTurnAsync(
            async () =>
            {
                var all = await database.Measures.WithBreaks().ToListAsync(cancellationToken);
                return all.Find(measure => measure.Slug.ToString() == slug) is { } stored
                    ? Apply(stored, await uses.OfAsync(stored, cancellationToken), all, change)
                    : new(null);
            },
            result => result.IsSaved,
            cancellationToken)
            ?? new(
                await FindAsync(slug, cancellationToken),
                Reason: "Other people are saving at this moment. Nothing is lost: save again.");
    }

    /// <summary>Takes a measure away that nothing uses.</summary>
    public async Task<MeasureResult> RemoveAsync(string slug, CancellationToken cancellationToken)
    {
        var measures = await database.Measures.WithBreaks().ToListAsync(cancellationToken);
        if (measures.Find(held => held.Slug.ToString() == slug) is not { } measure)
        {
            return new(null);
        }

        var used = await uses.OfAsync(measure, cancellationToken);
        if (used.Removal(measure) is { } refusal)
        {
            return new(measure, Reason: refusal);
        }

        // What was typed into the grid and emptied again goes with it.
        database.RemoveRange(await database.EnteredFigures.Where(entry => entry.Measure == measure.Slug)
            .ToListAsync(cancellationToken));
        database.Remove(measure);
        try
        {
            return await database.TrySaveAsync(cancellationToken)
                ? new(measure)
                : new(
                    measure, Reason: "Somebody changed the measure while you were removing it. Look at it again first.");
        }
        catch (DbUpdateException)
        {
            // The database refuses too where a figure or a row came meanwhile; anything else is no refusal.
            database.ChangeTracker.Clear();
            var now = await uses.OfAsync(measure, cancellationToken);
            if (now.Removal(measure) is { } late)
            {
                return new(measure, Reason: late);
            }

            throw;
        }
    }

    private static MeasureResult Apply(
        Measure stored,
        UsesOfMeasure used,
        IReadOnlyList<Measure> all,
        Func<Measure, UsesOfMeasure, MeasureResult> change)
    {
        try
        {
            var result = change(stored, used);
            return result.IsSaved ? RefusalOf(stored, all) ?? result : result;
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            return MeasureResult.Refused(stored, refusal);
        }
    }

    private static MeasureResult? RefusalOf(Measure measure, IReadOnlyList<Measure> all) =>
        SharedName.Find(measure, all) is { } shared
            ? new(
                measure,
                Reason: $"“{shared.Name}” names {shared.Other.Title} too: figures that a file brings under it could "
                    + "belong to either. Choose another name, or take it from that measure first.",
                Field: FieldOf(shared.Name, measure))
            : null;

    private static string FieldOf(string name, Measure measure) =>
        name == measure.Title ? nameof(MeasureForm.Title)
        : name == measure.ShortTitle ? nameof(MeasureForm.ShortTitle)
        : name == measure.Slug.ToString() ? nameof(MeasureForm.Slug)
        : nameof(MeasureForm.Aliases);
}
