namespace PerformanceReports.Domain.Forces;

/// <summary>A mid-year estimate of the residents or households of a force's area.</summary>
public sealed class DenominatorEstimate
{
    /// <summary>The first year that an estimate may be of: no figures are held from before it.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that an estimate may be of.</summary>
    public const int LastYear = 2199;

    /// <summary>The most residents or households that any area is taken to have.</summary>
    public const decimal Most = 1_000_000_000m;

    /// <summary>Makes an estimate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The estimate is not above zero or above <see cref="Most"/>, or the year is none.
    /// </exception>
    public DenominatorEstimate(ForceCode force, DenominatorKind kind, int year, decimal estimate)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(year), year, $"The year of an estimate is from {FirstYear} to {LastYear}.");
        }

        Force = force;
        Kind = kind;
        Year = year;
        Estimate = Checked(estimate);
    }

    /// <summary>The force.</summary>
    public ForceCode Force { get; private set; }

    /// <summary>What is counted.</summary>
    public DenominatorKind Kind { get; private set; }

    /// <summary>The calendar year in whose middle the estimate holds.</summary>
    public int Year { get; private set; }

    /// <summary>The number of residents or households, above zero.</summary>
    public decimal Estimate { get; private set; }

    /// <summary>Counts its changes; compared when it is stored, so that two people who change it are told.</summary>
    public int Revision { get; private set; }

    /// <summary>
    /// Takes a revised estimate of the same year. What is published keeps the one it was published with.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">As of a new estimate.</exception>
    public void Revise(decimal estimate)
    {
        Estimate = Checked(estimate);
        Revision++;
    }

    private decimal Checked(decimal estimate) => estimate is > 0 and <= Most
        ? estimate
        : throw new ArgumentOutOfRangeException(
            nameof(estimate),
            estimate,
            $"The estimate of {Kind} for {Force} in {Year} must be above zero and not above {Most:0}.");
}
