namespace PerformanceReports.Data.Publications;

/// <summary>What a publication's document is.</summary>
public enum PublicationKind
{
    /// <summary>A performance report; its key is the end month of its period, yyyy-MM.</summary>
    Report,

    /// <summary>A Police and Crime Plan; its key is the plan's slug.</summary>
    Plan,

    /// <summary>A measure with its history; its key is the measure's slug.</summary>
    Measure,

    /// <summary>
    /// The withdrawal of a report; its key is the report's, its version the last version of the report that it takes
    /// away.
    /// </summary>
    Withdrawal,

    /// <summary>When the next report comes out; its key is <see cref="Publication.NextReleaseKey"/>.</summary>
    Announcement,
}
