namespace PerformanceReports.Domain.Statistics.Control;

/// <summary>The values that a measure can have at all: limits are not shown outside them.</summary>
/// <param name="Least">The least, 0 for counts, rates and percentages; null where there is none.</param>
/// <param name="Most">The most, 100 for percentages; null where there is none.</param>
public sealed record ControlBounds(decimal? Least = null, decimal? Most = null)
{
    /// <summary>No bounds.</summary>
    public static readonly ControlBounds None = new();

    /// <summary>Not below 0.</summary>
    public static readonly ControlBounds NotBelowZero = new(0);

    /// <summary>Per cent.</summary>
    public static readonly ControlBounds Percentage = new(0, 100);

    internal decimal Within(decimal value)
    {
        var raised = Least is { } least ? Math.Max(least, value) : value;
        return Most is { } most ? Math.Min(most, raised) : raised;
    }
}
