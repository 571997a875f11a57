namespace PerformanceReports.Domain.Measures;

/// <summary>What follows from how often figures come.</summary>
public static class Cadences
{
    /// <summary>The length of the periods that figures of a cadence come in, in months.</summary>
    public static int Months(this Cadence cadence) => cadence switch
    {
        Cadence.Monthly => 1,
        Cadence.Quarterly => 3,
        _ => 12,
    };
}
