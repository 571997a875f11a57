using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing;

/// <summary>
/// Takes a published report off the site: its pages then say why and no more, and measures and plans are published
/// again without it.
/// </summary>
public sealed class WithdrawalPublisher(PublicationMaker maker, PublicationStore store)
{
    /// <summary>Withdraws every version of a report that is published now.</summary>
    /// <param name="report">The report, tracked by the database context.</param>
    /// <param name="reason">Why, for the public; in the small Markdown.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ReportRefusedException">It is not published.</exception>
    /// <exception cref="ArgumentException">The reason is empty or too long.</exception>
    public async Task<Publication> WithdrawAsync(
        Report report, string reason, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        var made = await maker.ForWithdrawalAsync(report.Period.End.ToString(), reason, at, cancellationToken);
        report.Withdraw();
        await store.StoreAsync(made, cancellationToken);
        return made[0];
    }
}
