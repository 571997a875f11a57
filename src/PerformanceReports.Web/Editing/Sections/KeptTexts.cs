using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The texts that reports did not take, kept for those who wrote them.</summary>
public sealed class KeptTexts(ReportsDbContext database, TimeProvider time)
{
    /// <summary>All that a person has of a section.</summary>
    public async Task<IReadOnlyList<KeptText>> OfAsync(
        SectionKey key, string person, CancellationToken cancellationToken) =>
        await In(key, person).AsNoTracking().OrderBy(kept => kept.Id).ToListAsync(cancellationToken);

    /// <summary>What a person has of an item.</summary>
    public async Task<IReadOnlyList<KeptText>> OfAsync(
        ItemKey key, string person, CancellationToken cancellationToken) =>
        await Of(key, person).AsNoTracking().OrderBy(kept => kept.Id).ToListAsync(cancellationToken);

    /// <summary>Keeps the texts of a form that its author changed.</summary>
    public async Task KeepAsync(ItemKey key, SectionForm form, string person, CancellationToken cancellationToken)
    {
        try
        {
            await StoreAsync(key, form, person, cancellationToken);
        }
        catch (DbUpdateException exception) when (database.IsDuplicate(exception))
        {
            // The same person's other window kept the same text first: now there is something to keep it in.
            database.ChangeTracker.Clear();
            await StoreAsync(key, form, person, cancellationToken);
        }
    }

    /// <summary>Throws away what a person has of an item.</summary>
    public Task ForgetAsync(ItemKey key, string person, CancellationToken cancellationToken) =>
        Of(key, person).ExecuteDeleteAsync(cancellationToken);

    private async Task StoreAsync(ItemKey key, SectionForm form, string person, CancellationToken cancellationToken)
    {
        var held = await Of(key, person).ToDictionaryAsync(kept => kept.Field, cancellationToken);
        foreach (var field in form.Texts.Keys.Where(field => form.TextOf(field) != form.StartedOf(field)))
        {
            if (!held.TryGetValue(field, out var kept))
            {
                database.KeptTexts.Add(kept = New(key, field, person));
            }

            kept.Keep(form.TextOf(field), form.StartedOf(field), time.GetUtcNow());
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private static KeptText New(ItemKey key, string field, string person) => new()
    {
        Person = person,
        Report = Month.Parse(key.Section.Report),
        Section = key.Section.Section,
        Item = key.Item.Name,
        Field = field,
    };

    private IQueryable<KeptText> Of(ItemKey key, string person)
    {
        var item = key.Item.Name;
        return In(key.Section, person).Where(kept => kept.Item == item);
    }

    private IQueryable<KeptText> In(SectionKey key, string person)
    {
        var (report, section) = (Month.Parse(key.Report), key.Section);
        return database.KeptTexts.Where(
            kept => kept.Person == person && kept.Report == report && kept.Section == section);
    }
}
