namespace PerformanceReports.Publishing.Building;

/// <summary>What a document is built for.</summary>
public enum BuildPurpose
{
    /// <summary>To be published: what is unfinished is refused.</summary>
    Publication,

    /// <summary>
    /// To be looked at while it is written: what is unfinished stands in its place, marked. A finished report gives the
    /// same document as for publication.
    /// </summary>
    Preview,
}
