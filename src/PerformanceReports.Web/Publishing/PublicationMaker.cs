using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Withdrawals;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Makes all that a publication consists of, in memory: documents, PDFs, digests. It stores nothing, so a preview and
/// the publication of the same state are the same.
/// </summary>
public sealed class PublicationMaker(
    PublishedReportsQuery published, ReportMaker reports, MeasureMaker measures, PlanMaker plans)
{
    /// <summary>
    /// Reports, each as its next version, then the measures and plans that have something new to tell because of them.
    /// </summary>
    /// <exception cref="PublicationRefusedException">A report names something that is not held.</exception>
    public async Task<IReadOnlyList<Publication>> ForReportsAsync(
        IReadOnlyList<ReportRelease> releases, CancellationToken cancellationToken = default)
    {
        var at = releases.Max(release => release.At);
        var latest = await published.LatestAsync(at, cancellationToken);
        var made = new List<Publication>();
        foreach (var release in releases)
        {
            var (document, publication) = await reports.MakeAsync(release, latest, cancellationToken);
            latest = LatestWith(latest, document);
            made.Add(publication);
        }

        return
        [
            .. made,
            .. await measures.MakeAsync(latest, at, cancellationToken),
            .. await plans.MakeNextAsync(latest, at, cancellationToken),
        ];
    }

    /// <summary>
    /// The withdrawal of a report, then the measures and plans as they are without it: what was changed of a plan
    /// meanwhile waits for the next report.
    /// </summary>
    /// <exception cref="ReportRefusedException">The report is not published.</exception>
    /// <exception cref="ArgumentException">The reason is empty or too long.</exception>
    public async Task<IReadOnlyList<Publication>> ForWithdrawalAsync(
        string period, string reason, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var latest = await published.LatestAsync(at, cancellationToken);
        var report = latest.FirstOrDefault(other => other.Period.Key == period)
            ?? throw new ReportRefusedException($"No report for {period} is published, so none can be withdrawn.");
        var withdrawal = WithdrawalOf(report, reason, at);
        IReadOnlyList<PublishedReport> left = [.. latest.Where(other => other != report)];
        return
        [
            PublicationFactory.Of(withdrawal),
            .. await measures.MakeAsync(left, at, cancellationToken),
            .. await plans.MakeAgainAsync(left, at, cancellationToken),
        ];
    }

    private static PublishedWithdrawal WithdrawalOf(PublishedReport report, string reason, DateTimeOffset at) => new()
    {
        Schema = PublishedDocuments.WithdrawalSchema,
        BuilderVersion = PublishedReportBuilder.Version,
        Office = report.Office,
        Title = report.Title,
        Period = report.Period,
        Version = report.Version,
        PublishedAt = UkTime.Of(at),
        Reason = Require.Text(reason, PublishedWithdrawal.ReasonLength),
    };

    private static IReadOnlyList<PublishedReport> LatestWith(
        IReadOnlyList<PublishedReport> latest, PublishedReport report) =>
    [
        .. latest.Where(other => other.Period.Key != report.Period.Key)
            .Append(report)
            .OrderBy(other => other.Period.Key, StringComparer.Ordinal),
    ];
}
