namespace PerformanceReports.Web.Editing.Reference;

/// <summary>What the pages of reference data say alike.</summary>
public static class ReferenceWords
{
    /// <summary>What is said to those who may look and not change.</summary>
    public const string OnlyAnalysts =
        "You can read this page. Analysts keep what stands on it: ask one where something must change.";

    public const string PublishedStays =
        "What is published does not change: later reports, and corrections, take what is held here when they are "
        + "published.";
}
