using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>What a chart shows, with the chart as the public would see it.</summary>
/// <param name="Report">The report.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Content">The section.</param>
/// <param name="Chart">The chart's slug; null for a new one.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Held">The measures that can be drawn.</param>
/// <param name="Drawing">The chart of the form; null where the form makes none yet.</param>
public sealed record ChartPage(
    Report Report,
    bool MayDraft,
    ReportSection Content,
    string? Chart,
    ChartForm Form,
    IReadOnlyList<Measure> Held,
    DrawnChart? Drawing)
    : WorkingReportPage(Report, MayDraft)
{
    public EditClash? Clash { get; init; }

    public override string Title => Chart is null ? "Add a chart" : Form.Title ?? "Chart";

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new(Content.Title, ReportPlaces.Section(Key, Content.Slug))];

    public string Address => Chart is null
        ? $"{ReportPlaces.Section(Key, Content.Slug)}/new-chart"
        : ReportPlaces.Chart(Key, Content.Slug, Chart);

    public string Preview => $"{ReportPlaces.Section(Key, Content.Slug)}/chart-preview";

    public string Back => ReportPlaces.Section(Key, Content.Slug) + (Chart is null ? "#charts" : $"#chart-{Chart}");

    public string Removal => $"{ReportPlaces.Section(Key, Content.Slug)}/items/chart-{Chart}/remove";

    /// <summary>The section's own measures first, then the others that are in use or drawn already.</summary>
    public IReadOnlyList<SelectListItem> Measures
    {
        get
        {
            var own = Content.Assessments.Select(row => row.Measure).Concat(Content.StatedMeasures).ToHashSet();
            return
            [
                new("None", ""),
                .. Held.Where(measure => measure.IsInUse(Report.Period.End) || Form.Measures.Contains(measure.Slug.ToString()))
                    .OrderBy(measure => own.Contains(measure.Slug) ? 0 : 1)
                    .ThenBy(measure => measure.Title, StringComparer.OrdinalIgnoreCase)
                    .Select(measure => new SelectListItem(measure.Title, measure.Slug.ToString())),
            ];
        }
    }

    public static IEnumerable<Choice> Values =>
    [
        new(nameof(ChartValue.Count), "Count", "The number over 12 months"),
        new(nameof(ChartValue.Rate), "Rate", "Per 1,000 residents or households; for measures that are rates"),
        new(nameof(ChartValue.Percentage), "Percentage", "For measures that are percentages"),
        new(nameof(ChartValue.Ratio), "Ratio", "For measures that are ratios"),
    ];

    public static IEnumerable<Choice> Comparators =>
    [
        new(nameof(ChartComparator.SimilarGroup), "Most similar group average"),
        new(nameof(ChartComparator.National), "England and Wales"),
    ];

    public IReadOnlyList<SelectListItem> Others =>
    [
        new("None", ""),
        .. Content.Charts.Where(other => other.Slug != Chart)
            .Select(other => new SelectListItem(other.Title, other.Slug)),
    ];
}
