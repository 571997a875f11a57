namespace PerformanceReports.Publishing;

/// <summary>What is said wherever figures are illustrative.</summary>
public static class Illustration
{
    /// <summary>The statement that every rendering of an illustrative figure carries.</summary>
    public const string Statement = "Illustrative figures, not published data";
}
