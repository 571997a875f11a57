namespace PerformanceReports.Domain.Measures;

/// <summary>The forces that a measure is compared with.</summary>
public enum BenchmarkGroup
{
    /// <summary>None: no comparison is made.</summary>
    None,

    /// <summary>The most similar group of the own force.</summary>
    SimilarGroup,

    /// <summary>All forces that have a figure.</summary>
    AllForces,
}
