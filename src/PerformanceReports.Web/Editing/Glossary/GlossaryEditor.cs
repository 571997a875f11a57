using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>Stores changes of the glossary; each is made to the term as it is stored now.</summary>
public sealed class GlossaryEditor(ReportsDbContext database, TermUses uses)
{
    public Task<List<GlossaryTerm>> AllAsync(CancellationToken cancellationToken) =>
        database.GlossaryTerms.AsNoTracking().ToListAsync(cancellationToken);

    public Task<GlossaryTerm?> FindAsync(string slug, CancellationToken cancellationToken) =>
        database.GlossaryTerms.AsNoTracking().FirstOrDefaultAsync(term => term.Slug == slug, cancellationToken);

    public async Task<TermResult> AddAsync(TermForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        try
        {
            var term = form.Make(Slugs.Of(form.Term));
            if (await FindAsync(term.Slug, cancellationToken) is { } held)
            {
                return new(held, Reason: $"The glossary has {held.Term} already. Change that one.", Field: "term");
            }

            database.Add(term);
            await database.SaveChangesAsync(cancellationToken);
            return new(term);
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            return TermResult.Refused(null, refusal);
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            return new(null, Reason: "Somebody added this term at the same moment. Change theirs.", Field: "term");
        }
    }

    /// <summary>Changes a term; one that answers a clash is not stored.</summary>
    public async Task<TermResult> ChangeAsync(
        string slug, Func<GlossaryTerm, EditClash?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return await database.SaveInTurnAsync(
            async () =>
            {
                var stored = await database.GlossaryTerms
                    .FirstOrDefaultAsync(term => term.Slug == slug, cancellationToken);
                return stored is null ? new(null) : Apply(stored, change);
            },
            result => result.IsSaved,
            cancellationToken)
            ?? new(
                await FindAsync(slug, cancellationToken),
                Reason: "Other people are saving at this moment. Nothing is lost: save again.");
    }

    /// <summary>Takes a term away that nothing uses.</summary>
    public async Task<TermResult> RemoveAsync(string slug, CancellationToken cancellationToken)
    {
        var term = await database.GlossaryTerms.FirstOrDefaultAsync(held => held.Slug == slug, cancellationToken);
        if (term is null)
        {
            return new(null);
        }

        var used = await uses.OfAsync(slug, cancellationToken);
        if (used.Refusal(term) is { } refusal)
        {
            return new(term, Reason: refusal);
        }

        database.Remove(term);
        return await database.TrySaveAsync(cancellationToken)
            ? new(term)
            : new(term, Reason: "Somebody changed the term while you were removing it. Look at it again first.");
    }

    private static TermResult Apply(GlossaryTerm stored, Func<GlossaryTerm, EditClash?> change)
    {
        try
        {
            return new(stored, change(stored));
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            return TermResult.Refused(stored, refusal);
        }
    }
}
