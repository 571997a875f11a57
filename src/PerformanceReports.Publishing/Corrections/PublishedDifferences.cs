namespace PerformanceReports.Publishing.Corrections;

/// <summary>All in which a version differs from the version that it replaces, found by comparing documents.</summary>
/// <param name="From">The version that it was compared with.</param>
/// <param name="Groups">The differences by place, the report as a whole first; empty where there are none.</param>
public sealed record PublishedDifferences(int From, IReadOnlyList<PublishedDifferenceGroup> Groups)
{
    /// <summary>How many there are.</summary>
    public int Count() => Groups.Sum(group => group.Items.Count);
}
