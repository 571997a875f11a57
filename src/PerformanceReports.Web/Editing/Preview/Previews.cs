using System.Collections.Concurrent;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>
/// The previews made so far, by the state that they show: making one takes seconds, and a reader turns many pages. Kept
/// apart from everything public, in memory only, and of each report only the newest.
/// </summary>
public sealed class Previews
{
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>The preview of a state: made once, however many ask for it at the same time.</summary>
    public Task<PreviewResult> OfAsync(PreviewKey key, Func<Task<PreviewResult>> make)
    {
        ArgumentNullException.ThrowIfNull(key);
        var kept = _kept.AddOrUpdate(
            key.Report,
            _ => new Kept(key, new(make)),
            (_, known) => known.Key == key && !known.Result.IsFaulted ? known : new Kept(key, new(make)));
        return kept.Result.Task;
    }

    private sealed record Kept(PreviewKey Key, Making Result);

    // Lazy, because the dictionary may call a factory more than once.
    private sealed class Making(Func<Task<PreviewResult>> make)
    {
        private readonly Lazy<Task<PreviewResult>> _task = new(make);

        public Task<PreviewResult> Task => _task.Value;

        public bool IsFaulted => _task.IsValueCreated && (_task.Value.IsFaulted || _task.Value.IsCanceled);
    }
}
