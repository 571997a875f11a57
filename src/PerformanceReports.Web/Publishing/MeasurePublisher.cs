using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Publishes measures as documents, from what the published reports carry and the extracts that they name. A measure
/// whose document would say nothing new keeps the version that it has.
/// </summary>
internal sealed class MeasurePublisher(
    ReportsDbContext database, PublishedReportsQuery published, ReportSourcesQuery sources)
{
    /// <summary>Publishes every measure that the reports of a moment carry or their extracts hold.</summary>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public async Task PublishAsync(DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var reports = await published.LatestAsync(at, cancellationToken);
        var held = await sources.ForMeasuresAsync(reports, cancellationToken);
        var wanted = WantedOf(held, reports);
        var known = await NewestVersionsAsync(cancellationToken);
        var builder = new MeasureDocumentBuilder(held, reports);
        foreach (var measure in held.Measures.Where(measure => wanted.Contains(measure.Slug)))
        {
            var before = known.GetValueOrDefault(measure.Slug.ToString());
            if (NextOf(measure, builder, before, UkTime.Of(at)) is { } publication)
            {
                database.Publications.Add(publication);
            }
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private static HashSet<MeasureSlug> WantedOf(ReportSources held, IReadOnlyList<PublishedReport> reports) =>
    [
        .. held.Extracts.SelectMany(extract => extract.Figures).Select(figure => figure.Measure),
        .. reports
            .SelectMany(report => report.Sections())
            .SelectMany(section => section.Measures)
            .Select(row => MeasureSlug.Parse(row.Slug)),
    ];

    private static Publication? NextOf(
        Measure measure, MeasureDocumentBuilder builder, NewestVersion? before, DateTimeOffset at)
    {
        if (before is null)
        {
            return PublicationOf(builder.Build(measure, new PublicationStamp(1, at)));
        }

        // Built with the stamp of the version before, the same content gives the same bytes.
        var stamp = new PublicationStamp(before.Version, UkTime.Of(before.PublishedAt));
        var again = builder.Build(measure, stamp);
        return PublishedDocuments.Sha256(PublishedDocuments.Write(again)) == before.Sha256
            ? null
            : PublicationOf(again with { Version = before.Version + 1, PublishedAt = at });
    }

    private static Publication PublicationOf(MeasureDocument document)
    {
        var bytes = PublishedDocuments.Write(document);
        return new Publication
        {
            Kind = PublicationKind.Measure,
            Key = document.Slug,
            Version = document.Version,
            Title = document.Title,
            Label = document.Edition,
            PublishedAt = document.PublishedAt,
            BuilderVersion = document.BuilderVersion,
            Document = bytes,
            Sha256 = PublishedDocuments.Sha256(bytes),
        };
    }

    private async Task<Dictionary<string, NewestVersion>> NewestVersionsAsync(CancellationToken cancellationToken)
    {
        var versions = await database.Publications.AsNoTracking()
            .Where(publication => publication.Kind == PublicationKind.Measure)
            .Select(publication => new NewestVersion(
                publication.Key, publication.Version, publication.PublishedAt, publication.Sha256))
            .ToListAsync(cancellationToken);
        return versions
            .GroupBy(version => version.Key)
            .ToDictionary(measure => measure.Key, measure => measure.MaxBy(version => version.Version)!);
    }

    private sealed record NewestVersion(string Key, int Version, DateTimeOffset PublishedAt, string Sha256);
}
