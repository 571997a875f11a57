using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Publishing.Scheduling;

/// <summary>
/// Publishes reports at their set time. What waits is known to the database alone, so a restart forgets nothing; of
/// several nodes that try at once one succeeds, because a report's revision and a version's number are each stored only
/// once. Never early by the clock of the node that publishes: keep the clocks of all nodes set (docs/operations.md).
/// </summary>
internal sealed partial class ScheduledPublishing(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduledPublishing> logger) : BackgroundService
{
    // A time that another node was told is seen after this long at the most.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await RunAsync(stoppingToken), clock, stoppingToken);
        }
    }

    /// <summary>Publishes what is due, and answers how long to sleep.</summary>
    private async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var release in (await WaitingAsync(cancellationToken)).Where(IsDue))
            {
                await PublishAsync(release, cancellationToken);
            }

            var next = (await WaitingAsync(cancellationToken)).Min(release => release.TryAt) - clock.GetUtcNow();
            return TimeSpan.FromTicks(Math.Clamp(
                (next ?? LongestSleep).Ticks, ShortestSleep.Ticks, LongestSleep.Ticks));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The service must outlive whatever happens: the next round tries again.
            LogAway(exception);
            return LongestSleep;
        }
    }

    private bool IsDue(DueRelease release) => release.TryAt <= clock.GetUtcNow();

    private async Task<IReadOnlyList<DueRelease>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WaitingReleases>().AllAsync(cancellationToken);
    }

    private async Task PublishAsync(DueRelease release, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await FindAsync(scope.ServiceProvider, release, cancellationToken) is { } report)
            {
                await scope.ServiceProvider.GetRequiredService<ReportReleases>()
                    .PublishDueAsync(report, cancellationToken);
                LogPublished(release.Key, report.PublishedVersions, clock.GetUtcNow() - release.DueAt);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await FailAsync(release, exception, cancellationToken);
        }
    }

    private async Task FailAsync(DueRelease release, Exception exception, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await FindAsync(scope.ServiceProvider, release, cancellationToken) is null)
        {
            LogElsewhere(release.Key);
            return;
        }

        LogFailed(exception, release.Key, release.DueAt);
        await scope.ServiceProvider.GetRequiredService<ReleaseFailures>()
            .KeepAsync(release, exception, cancellationToken);
    }

    /// <summary>The report while it still waits for that time: another node may have published it meanwhile.</summary>
    private static Task<Report?> FindAsync(
        IServiceProvider services, DueRelease release, CancellationToken cancellationToken) =>
        services.GetRequiredService<ReportsDbContext>().Reports
            .Where(report => report.Id == release.ReportId
                && report.Status == ReportStatus.Approved
                && report.PublishAt == release.DueAt)
            .WithContent()
            .FirstOrDefaultAsync(cancellationToken);

    private void LogPublished(string key, int version, TimeSpan after)
    {
        var level = after > ReleaseTimes.OnTime ? LogLevel.Warning : LogLevel.Information;
        LogPublished(level, key, version, after);
    }

    [LoggerMessage(Message = "Published report {Key} version {Version}, {After} after its set time.")]
    private partial void LogPublished(LogLevel level, string key, int version, TimeSpan after);

    [LoggerMessage(LogLevel.Debug, "Report {Key} was published or taken back by someone else meanwhile.")]
    private partial void LogElsewhere(string key);

    [LoggerMessage(LogLevel.Error, "Report {Key}, due at {DueAt}, could not be published.")]
    private partial void LogFailed(Exception exception, string key, DateTimeOffset dueAt);

    [LoggerMessage(LogLevel.Error, "Reports that wait for their time could not be read; tried again shortly.")]
    private partial void LogAway(Exception exception);
}
