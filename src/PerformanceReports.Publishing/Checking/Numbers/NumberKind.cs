namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>What a number in a text is written as.</summary>
internal enum NumberKind
{
    /// <summary>A number alone: "825", "2.8".</summary>
    Plain,

    /// <summary>"12%" or "12 per cent".</summary>
    Percent,

    /// <summary>"1.2 percentage points".</summary>
    PercentagePoints,

    /// <summary>"0.455 per 1,000".</summary>
    PerThousand,
}
