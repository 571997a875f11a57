namespace PerformanceReports.Web.Publications;

/// <summary>What happened to a report in public.</summary>
public enum PublicationEventKind
{
    Published,
    Corrected,
    Withdrawn,
}
