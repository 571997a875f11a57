namespace PerformanceReports.Publishing.Charts;

/// <summary>The shape that marks a series' points: told apart without colour.</summary>
public enum SeriesMarker
{
    /// <summary>A filled circle.</summary>
    Circle,

    /// <summary>A filled square.</summary>
    Square,

    /// <summary>A circle filled with the ground.</summary>
    HollowCircle,
}
