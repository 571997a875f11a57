namespace PerformanceReports.Publishing.Building;

/// <summary>A report or plan cannot be published as it stands, and the message says why and what to do.</summary>
public sealed class PublicationRefusedException : InvalidOperationException
{
    /// <summary>Refuses for a reason.</summary>
    public PublicationRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses because of another error.</summary>
    public PublicationRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Refuses without a reason of its own.</summary>
    public PublicationRefusedException()
    {
    }
}
