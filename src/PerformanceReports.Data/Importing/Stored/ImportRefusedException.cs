namespace PerformanceReports.Data.Importing.Stored;

/// <summary>An import is not at the step that is asked for; the message says why and what to do.</summary>
public sealed class ImportRefusedException : InvalidOperationException
{
    public ImportRefusedException()
    {
    }

    public ImportRefusedException(string message)
        : base(message)
    {
    }

    public ImportRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
