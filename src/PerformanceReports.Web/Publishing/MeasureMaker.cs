using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Makes measures ready to be stored, from what published reports carry and the extracts that they name. A measure
/// whose document would say nothing new is not made.
/// </summary>
public sealed class MeasureMaker(ReportSourcesQuery sources, NewestVersionsQuery newest)
{
    /// <summary>
    /// Makes every measure that the reports carry, or their extracts hold, or that is published already: one that was
    /// in a withdrawn report alone has to forget it.
    /// </summary>
    /// <exception cref="InvalidOperationException">A measure has both published and illustrative figures.</exception>
    public async Task<IReadOnlyList<Publication>> MakeAsync(
        IReadOnlyList<PublishedReport> reports, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var held = await sources.ForMeasuresAsync(reports, cancellationToken);
        var wanted = WantedOf(held, reports);
        var known = await newest.OfAsync(PublicationKind.Measure, cancellationToken);
        var builder = new MeasureDocumentBuilder(held, reports);
        return
        [
            .. held.Measures
                .Where(measure => wanted.Contains(measure.Slug) || known.ContainsKey(measure.Slug.ToString()))
                .Select(measure => NextOf(
                    measure, builder, known.GetValueOrDefault(measure.Slug.ToString()), UkTime.Of(at)))
                .OfType<Publication>(),
        ];
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
            return PublicationFactory.Of(builder.Build(measure, new PublicationStamp(1, at)));
        }

        // Built with the stamp of the version before, the same content gives the same bytes.
        var stamp = new PublicationStamp(before.Version, UkTime.Of(before.PublishedAt));
        var again = builder.Build(measure, stamp);
        return PublishedDocuments.Sha256(PublishedDocuments.Write(again)) == before.Sha256
            ? null
            : PublicationFactory.Of(again with { Version = before.Version + 1, PublishedAt = at });
    }
}
