using PerformanceReports.Publishing;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>All measures, by the section of the latest report that reports on them.</summary>
public sealed record MeasuresPage(IReadOnlyList<MeasureGroup> Groups) : PublicPage
{
    public override string Title => "Measures";

    public override SiteSection Section => SiteSection.Measures;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Measures")];

    public override string Description =>
        "Every measure with its definition, its whole history, how the force stands and how that is worked out.";

    /// <summary>Groups measures; one that several sections report on stands with the first.</summary>
    public static MeasuresPage Of(PublishedReport? latest, IReadOnlyList<MeasureSummary> measures)
    {
        var left = measures.ToDictionary(measure => measure.Slug);
        var groups = new List<MeasureGroup>();
        foreach (var section in latest?.Sections() ?? [])
        {
            var rows = new List<MeasureSummary>();
            foreach (var row in section.Measures)
            {
                if (left.Remove(row.Slug, out var measure))
                {
                    rows.Add(measure);
                }
            }

            groups.Add(new MeasureGroup(
                section.Slug, section.Title, $"/reports/{latest!.Period.Key}/{section.Slug}", rows));
        }

        groups.Add(new MeasureGroup(
            "other-measures",
            groups.Exists(group => group.Measures.Count > 0) ? "Other measures" : "All measures",
            null,
            [.. left.Values.OrderBy(measure => measure.Title, StringComparer.OrdinalIgnoreCase)]));
        return new MeasuresPage([.. groups.Where(group => group.Measures.Count > 0)]);
    }
}
