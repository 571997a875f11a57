namespace PerformanceReports.Domain.Forces;

/// <summary>What a rate is per.</summary>
public enum DenominatorKind
{
    /// <summary>Usual residents, ONS mid-year estimate.</summary>
    Residents,

    /// <summary>Households, ONS mid-year estimate.</summary>
    Households,
}
