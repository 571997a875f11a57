using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Makes the draft of a quarter from what was chosen, without storing it.</summary>
public sealed class QuarterPlanner(
    ReportsDbContext database, ExtractsQuery extracts, ReachQuery reach, TimeProvider clock)
{
    /// <summary>What a report that begins blank is called, as those before it are.</summary>
    public const string Title = "Performance report";

    public async Task<QuarterPlan> PlanAsync(StartForm form, string author, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var shelf = await extracts.AllAsync(cancellationToken);
        if (form.End is not { } end)
        {
            return QuarterPlan.Refused(new StartProblem(
                nameof(form.Month), "Give the last month of the quarter by numbers, for example 6 and 2025."));
        }

        var problems = new List<StartProblem?> { Unreached(end, shelf), Unchosen(form, shelf) };
        if (await database.Reports.EndingIn(end).AnyAsync(cancellationToken))
        {
            problems.Add(Exists(end));
        }

        if (await reach.RefusalOfAsync(form.Extracts, cancellationToken) is { } mixture)
        {
            problems.Add(new(nameof(form.Extracts), mixture));
        }

        var source = await SourceAsync(form, cancellationToken);
        if (form.From != StartForm.Blank && source is null)
        {
            problems.Add(new(nameof(form.From), "Choose a published report to start from, or a blank one."));
        }

        List<StartProblem> found = [.. problems.OfType<StartProblem>()];
        return found.Count > 0
            ? QuarterPlan.Refused(found)
            : new(await DraftAsync(form, end, source, author, cancellationToken), source, []);
    }

    internal static StartProblem Exists(Month end) => new(
        nameof(StartForm.Month),
        $"There is a report for the {Wording.Within(Period.QuarterEnding(end).Label)} already. Open it, or choose "
            + "another month.");

    private async Task<Report> DraftAsync(
        StartForm form, Month end, Report? source, string author, CancellationToken cancellationToken)
    {
        var period = Period.QuarterEnding(end);
        if (source is null)
        {
            return new Report(period, Title, form.Extracts, author);
        }

        var next = source.StartNext(period, form.Extracts, author);
        var terms = await database.GlossaryTerms.AsNoTracking().ToListAsync(cancellationToken);
        foreach (var retired in terms.Where(term => next.Glossary.Contains(term.Slug) && !term.IsOf(end)))
        {
            next.DropTerm(retired.Slug, author);
        }

        var measures = await database.Measures.AsNoTracking().ToListAsync(cancellationToken);
        next.LeaveOut([.. measures.Where(measure => !measure.IsInUse(end)).Select(measure => measure.Slug)], author);
        return next;
    }

    private async Task<Report?> SourceAsync(StartForm form, CancellationToken cancellationToken) =>
        Month.TryParse(form.From, out var month)
            ? await database.Reports.AsNoTracking().EndingIn(month).Where(report => report.PublishedVersions > 0)
                .WithContent().FirstOrDefaultAsync(cancellationToken)
            : null;

    // A month that has not come may be written about once figures reach it; before that there is nothing to write of.
    private StartProblem? Unreached(Month end, ExtractShelf shelf)
    {
        var now = Month.Of(DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime));
        return end > now && (shelf.DataTo is not { } held || end > held)
            ? new(
                nameof(StartForm.Month),
                $"{end.Name} has not come, and no figures are held to it. Choose {now.Name} or a month before it.")
            : null;
    }

    private static StartProblem? Unchosen(StartForm form, ExtractShelf shelf)
    {
        if (form.Extracts.Count == 0)
        {
            return new(nameof(form.Extracts), "Choose at least one source: without figures no verdict can be given.");
        }

        var unknown = form.Extracts.Where(name => !shelf.Knows(name)).ToList();
        return unknown.Count == 0
            ? null
            : new(nameof(form.Extracts), $"{string.Join(", ", unknown)} is not held. Choose among those listed.");
    }
}
