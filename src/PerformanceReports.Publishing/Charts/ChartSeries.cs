namespace PerformanceReports.Publishing.Charts;

/// <summary>One line of a chart.</summary>
public sealed record ChartSeries
{
    /// <summary>Full name, for example "Avon and Somerset" or "Most similar group average".</summary>
    public required string Name { get; init; }

    /// <summary>Short name for the label at the line's end, for example "MSG".</summary>
    public required string Label { get; init; }

    /// <summary>What the series stands for; its style follows from it (standards.md 11).</summary>
    public required SeriesRole Role { get; init; }

    /// <summary>The measure that the values are of.</summary>
    public required string Measure { get; init; }

    /// <summary>A value for each month of the model; null where it is missing, never a partial sum.</summary>
    public required IReadOnlyList<decimal?> Values { get; init; }

    /// <summary>
    /// Months whose value is stated in a published report within an otherwise illustrative series: each is drawn
    /// with its own mark.
    /// </summary>
    public IReadOnlyList<StatedPoint> Stated { get; init; } = [];
}
