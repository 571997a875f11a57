using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Figures;

/// <summary>
/// Finds who uses an extract. A publication names in its document the extracts that its figures were drawn from, also
/// where its report named only the family; so the documents are asked, every version of them, and not the reports.
/// </summary>
public sealed class ExtractUses(ReportsDbContext database)
{
    public async Task<ExtractUse> OfAsync(string extract, CancellationToken cancellationToken)
    {
        var held = await database.Extracts.AsNoTracking()
            .FirstOrDefaultAsync(known => known.Id == extract, cancellationToken);
        return held is null
            ? new ExtractUse([], [])
            : new ExtractUse(
                await PublishedAsync(extract, cancellationToken), await ReportsAsync(held, cancellationToken));
    }

    private async Task<IReadOnlyList<PublishedUse>> PublishedAsync(string extract, CancellationToken cancellationToken)
    {
        var name = Encoding.UTF8.GetBytes($"\"{extract}\"");
        var uses = new List<PublishedUse>();
        var documents = database.Publications.AsNoTracking()
            .Where(publication => publication.Kind == PublicationKind.Report
                || publication.Kind == PublicationKind.Measure)
            .OrderBy(publication => publication.Id)
            .Select(publication => new
            {
                publication.Kind,
                publication.Key,
                publication.Version,
                publication.Title,
                publication.Document,
            })
            .AsAsyncEnumerable();
        await foreach (var document in documents.WithCancellation(cancellationToken))
        {
            // Few documents hold the name at all; only those are read.
            if (document.Document.AsSpan().IndexOf(name) >= 0
                && ExtractsOf(document.Kind, document.Document).Any(held => held.Id == extract))
            {
                uses.Add(new PublishedUse(document.Kind, document.Key, document.Version, document.Title));
            }
        }

        return uses;
    }

    private static IReadOnlyList<PublishedExtract> ExtractsOf(PublicationKind kind, byte[] document) =>
        kind == PublicationKind.Report
            ? PublishedDocuments.ReadReport(document).Extracts
            : PublishedDocuments.ReadMeasure(document).Extracts;

    private async Task<IReadOnlyList<WorkingUse>> ReportsAsync(Extract extract, CancellationToken cancellationToken)
    {
        var isLast = !await database.Extracts
            .AnyAsync(other => other.Family == extract.Family && other.Id != extract.Id, cancellationToken);
        var reports = await database.Reports.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. reports
                .SelectMany(report => report.Extracts
                    .Where(name => Names(name, extract, isLast, report.Status))
                    .Select(name => new WorkingUse(
                        report.Period.End.ToString(), report.Title, report.Status, name)))
                .OrderBy(use => use.Key, StringComparer.Ordinal),
        ];
    }

    // A draft that names the family goes on with its other editions. One that was submitted was checked with this one.
    private static bool Names(string name, Extract extract, bool isLast, ReportStatus status) =>
        name == extract.Id
        || (name == extract.Family
            && (status is ReportStatus.InReview or ReportStatus.Approved || (isLast && status == ReportStatus.Draft)));
}
