using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>
/// Counts the steps of some work: each command to the database, each turn of a transaction, and what else the test
/// tells; and fails at one of them.
/// </summary>
internal sealed class FaultAt(int step, CancellationTokenSource? stop = null) : IDbCommandInterceptor, IDbTransactionInterceptor
{
    private const string AfterCommit = "after the commit";

    /// <summary>How many steps there were.</summary>
    public int Steps { get; private set; }

    /// <summary>What it failed at; null before.</summary>
    public string? At { get; private set; }

    /// <summary>Whether it failed when everything was stored: whoever asked was not told that it was done.</summary>
    public bool IsAfterCommit => At == AfterCommit;

    /// <summary>Fails where it is this step's turn: throws, or says stop where the test gave a way to.</summary>
    public void Step(string what)
    {
        if (++Steps != step)
        {
            return;
        }

        At = what;
        if (stop is null)
        {
            throw new InjectedFaultException($"Step {step}: {what}");
        }

        stop.Cancel();
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) => Step(command.CommandText, result);

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => Step(command.CommandText, result);

    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => Step(command.CommandText, result);

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default) => Step("before the transaction", result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default) => Step("before the commit", result);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Step(AfterCommit);
        return Task.CompletedTask;
    }

    private ValueTask<T> Step<T>(string what, T result)
    {
        Step(what);
        return ValueTask.FromResult(result);
    }
}
