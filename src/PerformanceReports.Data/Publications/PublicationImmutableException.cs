namespace PerformanceReports.Data.Publications;

/// <summary>Something tried to change or delete a publication.</summary>
public sealed class PublicationImmutableException : InvalidOperationException
{
    public PublicationImmutableException()
    {
    }

    public PublicationImmutableException(string message)
        : base(message)
    {
    }

    public PublicationImmutableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static PublicationImmutableException For(Publication publication, bool isDeletion) => new(
        FormattableString.Invariant($"Version {publication.Version} of {publication.Kind} {publication.Key} is ")
        + $"published and cannot be {(isDeletion ? "deleted" : "changed")}: its readers rely on it. "
        + "Publish a correction as a new version.");
}
