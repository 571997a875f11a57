using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Publishes reports for ever, with the measures and plans that have something new to tell because of them.
/// </summary>
public sealed class ReportPublisher(PublicationMaker maker, PublicationStore store)
{
    /// <summary>Publishes one report.</summary>
    /// <inheritdoc cref="PublishAsync(IReadOnlyList{ReportRelease}, CancellationToken)"/>
    public async Task<Publication> PublishAsync(ReportRelease release, CancellationToken cancellationToken = default) =>
        (await PublishAsync([release], cancellationToken))[0];

    /// <summary>Publishes approved reports, each as its next version; all of it or nothing.</summary>
    /// <exception cref="ReportRefusedException">A report is not approved.</exception>
    /// <exception cref="PublicationRefusedException">A report names something that is not held.</exception>
    public async Task<IReadOnlyList<Publication>> PublishAsync(
        IReadOnlyList<ReportRelease> releases, CancellationToken cancellationToken = default)
    {
        if (releases.Count == 0)
        {
            return [];
        }

        var made = await maker.ForReportsAsync(releases, cancellationToken);
        foreach (var release in releases)
        {
            release.Report.MarkPublished(release.At);
        }

        await store.StoreAsync(made, cancellationToken);
        return [.. made.Take(releases.Count)];
    }
}
