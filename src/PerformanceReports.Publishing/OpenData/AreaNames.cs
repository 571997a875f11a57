namespace PerformanceReports.Publishing.OpenData;

/// <summary>The names that data files give to groups of forces.</summary>
internal static class AreaNames
{
    public const string SimilarGroup = "Most similar group average";
    public const string National = "England and Wales";
}
