namespace PerformanceReports.Data.Importing.Stored;

/// <summary>
/// Which of several nodes works on imports now: one row, taken for a short time and renewed while the work goes on. It
/// only spares double work: that figures are written once is held by the import's revision.
/// </summary>
public sealed class ImportLease
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    public const int HolderLength = 60;

    private ImportLease() => Holder = "";

    public int Id { get; private set; }

    /// <summary>The node's name for itself, made anew at each start; empty where nobody holds it.</summary>
    public string Holder { get; private set; }

    public DateTimeOffset Until { get; private set; }
}
