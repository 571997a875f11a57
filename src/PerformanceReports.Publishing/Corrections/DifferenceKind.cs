namespace PerformanceReports.Publishing.Corrections;

/// <summary>What a difference is a difference of.</summary>
public enum DifferenceKind
{
    /// <summary>A figure; before and after are written as readers see them.</summary>
    Figure,

    /// <summary>A trend, a benchmark, or the reason for one.</summary>
    Verdict,

    /// <summary>The data of a chart.</summary>
    Chart,

    /// <summary>A text that was reworded; before and after are in the small Markdown.</summary>
    Text,

    /// <summary>The state of a planned action.</summary>
    State,

    /// <summary>Something that was not there before; only after is given, in the small Markdown.</summary>
    Added,

    /// <summary>Something that is not there any more; only before is given, in the small Markdown.</summary>
    Removed,

    /// <summary>The order of things; neither before nor after is given.</summary>
    Order,

    /// <summary>Something behind the figures that no page prints; neither before nor after is given.</summary>
    Detail,
}
