using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reference.Saving;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>Stores changes of residents and households.</summary>
public sealed class PopulationEditor(ReportsDbContext database, ReferenceSaves saves, PublishedMonths published)
{
    public async Task<PopulationBook> ReadAsync(CancellationToken cancellationToken) =>
        await ReadAsync(database.DenominatorEstimates.AsNoTracking(), cancellationToken);

    /// <summary>
    /// Whether estimates of a year may be taken away: no report is published that could be worked out with them.
    /// </summary>
    public async Task<bool> MayEmptyAsync(int year, CancellationToken cancellationToken) =>
        (await published.AllAsync(cancellationToken)).All(month => month.Year < year);

    public Task<SaveOutcome> SaveAsync(
        DenominatorKind kind, int year, EstimatesForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return saves.ChangeAsync(
            async stop => (PopulationBook?)await ReadAsync(database.DenominatorEstimates, stop),
            book => Apply(new(book, kind, year), form),
            cancellationToken);
    }

    private EditClash? Apply(YearOfEstimates year, EstimatesForm form)
    {
        var changes = form.Changes(year, out var clash);
        if (clash is not null)
        {
            form.StartFrom(year);
            return clash;
        }

        foreach (var (force, number) in changes)
        {
            Store(
                year.Book.Of(force, year.Kind, year.Year),
                number,
                () => new(force, year.Kind, year.Year, number!.Value));
        }

        return null;
    }

    private void Store(DenominatorEstimate? held, decimal? number, Func<DenominatorEstimate> make)
    {
        switch (held, number)
        {
            case (null, not null):
                database.Add(make());
                break;
            case (not null, { } revised):
                held.Revise(revised);
                break;
            case (not null, null):
                database.Remove(held);
                break;
        }
    }

    private async Task<PopulationBook> ReadAsync(
        IQueryable<DenominatorEstimate> estimates, CancellationToken cancellationToken) => new(
        await database.Forces.AsNoTracking().OrderBy(force => force.Name).ToListAsync(cancellationToken),
        await estimates.ToListAsync(cancellationToken));
}
