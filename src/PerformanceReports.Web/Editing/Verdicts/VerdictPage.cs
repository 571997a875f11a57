using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>The verdicts on a measure, with what the figures say beside them.</summary>
public sealed record VerdictPage(Report Report, bool MayDraft, ReportSection Content, Assessment Row, VerdictForm Form)
    : WorkingReportPage(Report, MayDraft)
{
    /// <summary>The measure; null where it is not held any more.</summary>
    public required Measure? Measure { get; init; }

    /// <summary>The row as the public would see it with the verdicts of the form; null without a measure.</summary>
    public required PublishedMeasure? Shown { get; init; }

    /// <summary>What the last published report says; null where there is none, or it does not carry the measure.</summary>
    public required EarlierVerdicts? Earlier { get; init; }

    /// <summary>The last years of the series; null where nothing can be drawn.</summary>
    public required ChartModel? Chart { get; init; }

    public EditClash? Clash { get; init; }

    public override string Title => Row.Title;

    public override IReadOnlyList<PageAbove> Above =>
        [.. base.Above, new(Content.Title, ReportPlaces.Section(Key, Content.Slug))];

    public string Address => ReportPlaces.Verdict(Key, Content.Slug, Row.Measure.ToString());

    /// <summary>The row's place in its section's page.</summary>
    public string Back => $"{ReportPlaces.Section(Key, Content.Slug)}#measure-{Row.Measure}";

    public PublishedSuggestion? Trend => Shown?.TrendSuggestion;

    public PublishedSuggestion? Benchmark => Shown?.BenchmarkSuggestion;

    public IEnumerable<Choice> Trends => TrendChoices.For(Form.Trend);

    public IEnumerable<Choice> Positions =>
    [
        new(nameof(BenchmarkPosition.Above), $"Above the {Average}"),
        new(nameof(BenchmarkPosition.Similar), $"Similar to the {Average}"),
        new(nameof(BenchmarkPosition.Below), $"Below the {Average}"),
    ];

    /// <summary>The next measure of the report that lacks a verdict; null where none does.</summary>
    public (ReportSection Section, Assessment Row)? NextUndecided => Report.Sections()
        .SelectMany(section => section.Assessments.Select(row => (Section: section, Row: row)))
        .Where(held => held.Row != Row && (held.Row.Trend is null || held.Row.Benchmark is null))
        .Select(held => ((ReportSection, Assessment)?)held)
        .FirstOrDefault();

    private string Average => Measure?.BenchmarkGroup == BenchmarkGroup.AllForces ? "national average" : "MSG average";
}
