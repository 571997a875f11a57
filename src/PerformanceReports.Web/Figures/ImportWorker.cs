namespace PerformanceReports.Web.Figures;

/// <summary>
/// Works on imports in the background, one at a time over all nodes. What waits is known to the database alone, so a
/// restart takes up what was left; a step that was broken off left nothing behind and is done again.
/// </summary>
internal sealed partial class ImportWorker(
    IServiceScopeFactory scopes, ImportBell bell, ImportBoard board, TimeProvider clock, ILogger<ImportWorker> logger)
    : BackgroundService
{
    // A file that another node was given and could not work on is seen after this long at the most.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(1);

    private readonly string _me = $"node {Guid.CreateVersion7(clock.GetUtcNow()):N}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.WaitAsync(await RunAsync(stoppingToken), stoppingToken);
        }
    }

    /// <summary>Works on all that waits, and answers how long to sleep.</summary>
    private async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await NextAsync(cancellationToken) is { } next)
            {
                if (!IsDue(next))
                {
                    return SleepUntil(next);
                }

                if (!await WithLeaseAsync(next.Id, cancellationToken))
                {
                    return LongestSleep;
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The service must outlive whatever happens: the next round tries again.
            LogAway(exception);
        }

        return LongestSleep;
    }

    private bool IsDue(WaitingImport import) => import.TryAt is not { } at || at <= clock.GetUtcNow();

    private TimeSpan SleepUntil(WaitingImport import) => TimeSpan.FromTicks(Math.Clamp(
        (import.TryAt!.Value - clock.GetUtcNow()).Ticks, ShortestSleep.Ticks, LongestSleep.Ticks));

    /// <summary>The import to work on: one that is due, else the one that is due next.</summary>
    private Task<WaitingImport?> NextAsync(CancellationToken cancellationToken) => InScopeAsync(async services =>
        (await services.GetRequiredService<WaitingImports>().AllAsync(cancellationToken))
            .OrderBy(import => IsDue(import) ? DateTimeOffset.MinValue : import.TryAt)
            .FirstOrDefault());

    /// <summary>Works on an import while this node has the turn; false where another has it.</summary>
    private async Task<bool> WithLeaseAsync(int id, CancellationToken cancellationToken)
    {
        if (!await TakeLeaseAsync(cancellationToken))
        {
            return false;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pulse = PulseAsync(id, done.Token);
        try
        {
            await WorkAsync(id, cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await pulse;
            board.Clear(id);

            // Not with the token that says stop: the next node need not wait until the turn is over.
            await InScopeAsync(services => services.GetRequiredService<ImportLeases>()
                .ReleaseAsync(_me, CancellationToken.None));
        }

        return true;
    }

    private async Task WorkAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            var started = clock.GetTimestamp();
            await InScopeAsync(services => services.GetRequiredService<ImportWork>().DoAsync(id, cancellationToken));
            await InScopeAsync(services => services.GetRequiredService<ImportRuns>().ClearAsync(id, cancellationToken));
            LogWorked(id, clock.GetElapsedTime(started).TotalSeconds);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception, id);
            await InScopeAsync(services => services.GetRequiredService<ImportFailures>()
                .KeepAsync(id, exception, cancellationToken));
        }
    }

    /// <summary>Each second renews the turn and stores how far the work has come, until the work is done.</summary>
    private async Task PulseAsync(int id, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pulse, clock);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(cancellationToken);
                await TakeLeaseAsync(cancellationToken);
                await InScopeAsync(services => services.GetRequiredService<ImportRuns>()
                    .StoreAsync(id, board.Find(id), cancellationToken));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception exception)
            {
                // While SQLite holds a long transaction of this very work, nothing else can be stored. It only tells.
                LogUntold(exception, id);
            }
        }
    }

    private Task<bool> TakeLeaseAsync(CancellationToken cancellationToken) => InScopeAsync(services =>
        services.GetRequiredService<ImportLeases>().TakeAsync(_me, cancellationToken));

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    [LoggerMessage(LogLevel.Information, "Worked on import {Id} for {Seconds:0.0} s")]
    private partial void LogWorked(int id, double seconds);

    [LoggerMessage(LogLevel.Error, "The work on import {Id} failed. Nothing of it was kept.")]
    private partial void LogFailed(Exception exception, int id);

    [LoggerMessage(LogLevel.Debug, "How far import {Id} has come could not be stored.")]
    private partial void LogUntold(Exception exception, int id);

    [LoggerMessage(LogLevel.Error, "Imports that wait could not be read; tried again shortly.")]
    private partial void LogAway(Exception exception);
}
