using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports.Extracts;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>Puts together the pages of starting a quarter.</summary>
public sealed class StartPages(ReportsDbContext database, ExtractsQuery extracts, ReachQuery reach, TimeProvider clock)
{
    /// <summary>The form; one that nobody has touched holds what is likely wanted.</summary>
    public async Task<StartPage> FormAsync(StartForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reports = await database.Reports.AsNoTracking().ToListAsync(cancellationToken);
        var shelf = await extracts.AllAsync(cancellationToken);
        List<Report> sources =
        [
            .. reports.Where(report => report.PublishedVersions > 0 && report.Status != ReportStatus.Withdrawn)
                .OrderByDescending(report => report.Period.End),
        ];
        if (form.IsUntouched)
        {
            Propose(form, sources.FirstOrDefault(), shelf, [.. reports.Select(report => report.Period.End)]);
        }

        return new StartPage(
            form,
            [.. sources.Select(StartSource.Of)],
            shelf,
            reports.Select(report => (Month?)report.Period.End).FirstOrDefault(end => end == form.End));
    }

    /// <summary>What the planned draft holds.</summary>
    /// <exception cref="InvalidOperationException">
    /// Published and illustrative figures of a measure meet in the extracts.
    /// </exception>
    public async Task<CheckPage> CheckAsync(StartForm form, QuarterPlan plan, CancellationToken cancellationToken)
    {
        var (next, source) = (plan.Next!, plan.Source);
        var shelf = await extracts.AllAsync(cancellationToken);
        return new CheckPage(
            form,
            next.Period,
            source?.Period.Label,
            source is null ? null : CarriedOver.Of(source, next),
            [.. next.Extracts.Select(shelf.Describe)],
            await reach.ShortOfAsync(next, cancellationToken));
    }

    private void Propose(StartForm form, Report? last, ExtractShelf shelf, HashSet<Month> taken)
    {
        var end = last?.Period.End.AddMonths(3) ?? LastQuarter();
        while (taken.Contains(end))
        {
            end = end.AddMonths(3);
        }

        form.Month = end.Number.ToString(CultureInfo.InvariantCulture);
        form.Year = end.Year.ToString(CultureInfo.InvariantCulture);
        form.From = last?.Period.End.ToString() ?? StartForm.Blank;
        form.Extracts = [.. last is null ? shelf.ForBlank() : shelf.After(last.Extracts)];
    }

    // The newest financial quarter that has ended.
    private Month LastQuarter()
    {
        var now = Month.Of(DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime));
        return now.AddMonths(-(now.Number % 3 == 0 ? 3 : now.Number % 3));
    }
}
