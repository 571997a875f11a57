namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>A file cannot be read as figures; the message says why and what to do.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
    {
    }

    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
