namespace PerformanceReports.Publishing;

/// <summary>
/// The report that this one is compared with: the newest of an earlier period that was public when this one was
/// published. What it says of a measure stands with the measure (<see cref="PublishedMeasure.Previous"/>).
/// </summary>
public sealed record PublishedSince
{
    /// <summary>That report's period.</summary>
    public required PublishedPeriod Period { get; init; }

    /// <summary>The version of it that was compared.</summary>
    public required int Version { get; init; }

    /// <summary>Its measures that this report does not carry, in its order.</summary>
    public required IReadOnlyList<PublishedEarlierMeasure> MeasuresGone { get; init; }

    /// <summary>
    /// Its actions, neither completed nor stopped, that this report does not carry. Nothing says what became of them.
    /// </summary>
    public required IReadOnlyList<PublishedEarlierAction> ActionsGone { get; init; }
}
