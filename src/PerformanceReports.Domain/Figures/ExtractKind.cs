namespace PerformanceReports.Domain.Figures;

/// <summary>Where an extract's figures come from.</summary>
public enum ExtractKind
{
    /// <summary>Published statistics, or the force's own figures.</summary>
    Published,

    /// <summary>Single values that a published report states.</summary>
    Stated,

    /// <summary>Made to show the product at work: never to be mistaken for published data.</summary>
    Illustrative,
}
