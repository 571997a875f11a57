using System.Collections.Concurrent;

namespace PerformanceReports.Web.Figures;

/// <summary>How far this node has come with what it works on: newer than what the database says, and gone with it.</summary>
public sealed class ImportBoard
{
    private readonly ConcurrentDictionary<int, ImportProgress> _now = new();

    public ImportProgress? Find(int import) => _now.GetValueOrDefault(import);

    public void Set(int import, ImportProgress progress) => _now[import] = progress;

    public void Clear(int import) => _now.TryRemove(import, out _);
}
