using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Verdicts.Rows;

/// <summary>Which measures a section has: its rows in order, and those of which it only states values.</summary>
public sealed record RowsPage(
    Report Report, bool MayDraft, ReportSection Content, IReadOnlyList<Measure> Held, NewRowForm Row, StatedForm Form)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Measures of the section";

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new(Content.Title, ReportPlaces.Section(Key, Content.Slug))];

    public string Address => RowPlaces.Rows(Key, Content.Slug);

    /// <summary>The measures that the section has no row of, but for those that are retired by then.</summary>
    public IReadOnlyList<SelectListItem> Free =>
    [
        new("Choose a measure", ""),
        .. WithoutRow.Where(measure => measure.IsInUse(Report.Period.End))
            .Select(measure => new SelectListItem(measure.Title, measure.Slug.ToString())),
    ];

    /// <summary>As those, and what is stated already, so that saving does not take it away unseen.</summary>
    public IEnumerable<Choice> Stated => WithoutRow
        .Where(measure => measure.IsInUse(Report.Period.End) || Content.StatedMeasures.Contains(measure.Slug))
        .Select(measure => new Choice(measure.Slug.ToString(), measure.Title));

    private IEnumerable<Measure> WithoutRow => Held
        .Where(measure => Content.Assessments.All(row => row.Measure != measure.Slug))
        .OrderBy(measure => measure.Title, StringComparer.OrdinalIgnoreCase);
}
