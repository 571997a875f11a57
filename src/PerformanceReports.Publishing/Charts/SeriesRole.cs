namespace PerformanceReports.Publishing.Charts;

/// <summary>What a series stands for. Style, weight and order follow from it (standards.md 10 and 11).</summary>
public enum SeriesRole
{
    /// <summary>The own force: solid and heaviest.</summary>
    OwnForce,

    /// <summary>The average of the most similar group: solid and lighter.</summary>
    SimilarGroup,

    /// <summary>England and Wales: dashed.</summary>
    National,

    /// <summary>Another measure of the own force on the same chart.</summary>
    OtherMeasure,
}
