namespace PerformanceReports.Web.Figures;

/// <summary>Wakes the worker of this node at once where a person has given it something to do.</summary>
public sealed class ImportBell(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already: the worker looks for all that waits.
        }
    }

    /// <summary>Waits until it rings, or the time is over.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            await _rung.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody rang in that time.
        }
    }

    public void Dispose() => _rung.Dispose();
}
