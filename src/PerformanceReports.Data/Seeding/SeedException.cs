namespace PerformanceReports.Data.Seeding;

/// <summary>Something in seed-data cannot be used. The message says where it stands and what to do.</summary>
public sealed class SeedException : Exception
{
    public SeedException()
    {
    }

    public SeedException(string message)
        : base(message)
    {
    }

    public SeedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
