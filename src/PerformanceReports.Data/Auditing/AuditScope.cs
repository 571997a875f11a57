namespace PerformanceReports.Data.Auditing;

/// <summary>Work that is told in one line instead of row by row; only <see cref="AuditTrail"/> begins it.</summary>
internal static class AuditScope
{
    private static readonly AsyncLocal<bool> AsOne = new();

    public static bool IsToldAsOne => AsOne.Value;

    public static IDisposable BeginAsOne()
    {
        AsOne.Value = true;
        return new Scope();
    }

    private sealed class Scope : IDisposable
    {
        public void Dispose() => AsOne.Value = false;
    }
}
