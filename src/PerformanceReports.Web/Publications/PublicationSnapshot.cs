namespace PerformanceReports.Web.Publications;

/// <summary>Everything that is published at one moment. It never changes; a publication makes a new one.</summary>
public sealed record PublicationSnapshot(
    string Stamp,
    IReadOnlyList<ReportHistory> Reports,
    IReadOnlyList<StoredPlan> Plans,
    IReadOnlyList<MeasureEntry> Measures)
{
    /// <summary>Nothing is published yet.</summary>
    public static PublicationSnapshot Empty { get; } = new("empty", [], [], []);

    /// <summary>The report of the newest period, or null before the first publication.</summary>
    public StoredReport? LatestReport => Reports.Count == 0 ? null : Reports[0].Latest;

    public ReportHistory? FindHistory(string key) => Reports.FirstOrDefault(report => report.Key == key);

    /// <summary>A report by its month: the version asked for, else the latest.</summary>
    public StoredReport? FindReport(string key, int? version) =>
        version is { } number ? FindHistory(key)?.Find(number) : FindHistory(key)?.Latest;

    public StoredPlan? FindPlan(string slug) =>
        Plans.FirstOrDefault(plan => plan.Document.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    public MeasureEntry? FindMeasure(string slug) =>
        Measures.FirstOrDefault(measure => measure.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));
}
