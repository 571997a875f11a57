using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Publications;

namespace PerformanceReports.Web.Figures;

/// <summary>Takes out what an import brought, in the transaction that is open, and says in words what it did.</summary>
public sealed class ImportRemoval(ReportsDbContext database)
{
    /// <summary>Removes the extract with its figures from the database and from drafts, and puts estimates back.</summary>
    public async Task<string> TakeOutAsync(
        FigureImport import, ExtractUse use, string by, CancellationToken cancellationToken)
    {
        var done = new List<string>();
        if (import.ExtractId is { } extract)
        {
            await LeaveReportsAsync(use, by, cancellationToken);
            done.Add(await RemoveAsync(extract, cancellationToken));
            done.AddRange(use.Reports.Select(report => $"{report.Title} of {report.Key} does not draw on it any more"));
        }

        if (import.Estimates.Count > 0)
        {
            done.Add(await PutBackAsync(import, cancellationToken));
        }

        return string.Join("; ", done);
    }

    private async Task LeaveReportsAsync(ExtractUse use, string by, CancellationToken cancellationToken)
    {
        var reports = await database.Reports.ToListAsync(cancellationToken);
        foreach (var named in use.Reports.GroupBy(report => report.Key, StringComparer.Ordinal))
        {
            var gone = named.Select(report => report.Named).ToHashSet(StringComparer.Ordinal);
            foreach (var report in reports.Where(report => report.Period.End.ToString() == named.Key
                && report.Extracts.Any(gone.Contains)))
            {
                report.DrawOn(report.Extracts.Where(name => !gone.Contains(name)).ToList(), by);
            }
        }
    }

    private async Task<string> RemoveAsync(string extract, CancellationToken cancellationToken)
    {
        var figures = await database.Figures
            .Where(figure => EF.Property<string>(figure, "ExtractId") == extract)
            .ExecuteDeleteAsync(cancellationToken);
        database.Remove(await database.Extracts.SingleAsync(held => held.Id == extract, cancellationToken));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Took extract {extract} out with its {(figures == 1 ? "figure" : $"{figures} figures")}");
    }

    /// <summary>
    /// Puts residents and households back to what they were, where they are still what the import brought; never where
    /// something was published since, which may have used them.
    /// </summary>
    private async Task<string> PutBackAsync(FigureImport import, CancellationToken cancellationToken)
    {
        var since = import.ConfirmedAt;
        if (await database.Publications.AnyAsync(
            publication => publication.PublishedAt >= since && publication.Kind == PublicationKind.Report,
            cancellationToken))
        {
            return "The numbers of residents and households that it brought stay, because a report was published since";
        }

        var held = await database.DenominatorEstimates.ToDictionaryAsync(
            estimate => (estimate.Force, estimate.Kind, estimate.Year), cancellationToken);
        var back = import.Estimates.Where(brought =>
            held.GetValueOrDefault((brought.Force, brought.Kind, brought.Year))?.Estimate == brought.Now).ToList();
        foreach (var brought in back)
        {
            var estimate = held[(brought.Force, brought.Kind, brought.Year)];
            if (brought.Then is { } then)
            {
                estimate.Revise(then);
            }
            else
            {
                database.Remove(estimate);
            }
        }

        var others = back.Count < import.Estimates.Count ? ", the others were changed since" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{back.Count} of {import.Estimates.Count} numbers of residents and households are as before{others}");
    }
}
