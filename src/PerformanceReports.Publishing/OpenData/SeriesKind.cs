namespace PerformanceReports.Publishing.OpenData;

/// <summary>What an observation is of, in the words of the column "series".</summary>
internal static class SeriesKind
{
    public const string OwnForce = "own-force";
    public const string Force = "force";
    public const string SimilarGroup = "similar-group-average";
    public const string National = "national";
    public const string Stated = "stated";
}
