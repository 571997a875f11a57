namespace PerformanceReports.Publishing;

/// <summary>A value of a measure over a period.</summary>
public sealed record PublishedValue
{
    /// <summary>The value in the measure's unit, unrounded.</summary>
    public required decimal Value { get; init; }

    /// <summary>The value as readers see it.</summary>
    public required string Text { get; init; }

    /// <summary>The sum of numerators over the period.</summary>
    public required decimal Numerator { get; init; }

    /// <summary>The denominator, null for a count.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>What the denominator is, for example "residents, mid-2024 estimate"; empty for a count.</summary>
    public string DenominatorLabel { get; init; } = "";

    /// <summary>The last day of the period.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>"12 months to March 2025".</summary>
    public required string PeriodLabel { get; init; }

    /// <summary>The extract that it was drawn from.</summary>
    public required string ExtractId { get; init; }

    /// <summary>Whether it is drawn from an illustrative extract.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Whether a published report states this value: it is real, also where the series is illustrative.</summary>
    public bool Stated { get; init; }
}
