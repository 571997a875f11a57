namespace PerformanceReports.Domain.Forces;

/// <summary>A mid-year estimate of the residents or households of a force's area.</summary>
public sealed class DenominatorEstimate
{
    /// <summary>Makes an estimate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not above zero.</exception>
    public DenominatorEstimate(ForceCode force, DenominatorKind kind, int year, decimal estimate)
    {
        if (estimate <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(estimate), estimate, $"The estimate of {kind} for {force} in {year} must be above zero.");
        }

        Force = force;
        Kind = kind;
        Year = year;
        Estimate = estimate;
    }

    /// <summary>The force.</summary>
    public ForceCode Force { get; private set; }

    /// <summary>What is counted.</summary>
    public DenominatorKind Kind { get; private set; }

    /// <summary>The calendar year in whose middle the estimate holds.</summary>
    public int Year { get; private set; }

    /// <summary>The number of residents or households, above zero.</summary>
    public decimal Estimate { get; private set; }
}
