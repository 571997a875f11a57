using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>One section of a report.</summary>
public sealed record SectionPage : PublicPage
{
    private SectionPage(ReportView view, int index)
    {
        View = view;
        var sections = view.Report.Sections().ToList();
        Content = sections[index];
        Previous = index > 0 ? sections[index - 1] : null;
        Next = index + 1 < sections.Count ? sections[index + 1] : null;
        Part = view.Report.Parts.First(part => part.Sections.Contains(Content));
    }

    public ReportView View { get; }

    public PublishedReport Report => View.Report;

    public PublishedPart Part { get; }

    public PublishedSection Content { get; }

    public PublishedSection? Previous { get; }

    public PublishedSection? Next { get; }

    /// <summary>The keys of the actions whose lives are told: all but those that a later version has dropped.</summary>
    public IReadOnlySet<string> Lives => View.Actions;

    public override string Title => $"{Content.Title} - {Report.Period.Label} - {Report.Title}{View.TitleEnd}";

    public override SiteSection Section => SiteSection.Reports;

    public override IReadOnlyList<Crumb> Breadcrumbs =>
    [
        new("Home", "/"),
        new("All reports", "/reports"),
        new(Report.Period.Label, View.Address.Contents),
        new(Content.Title),
    ];

    public override string Description => Content.Summary;

    public override string CanonicalAddress => View.Address.Latest.Section(Content.Slug);

    public MeasuresTable Table => MeasuresTable.Of(Content, Report, withLines: false);

    /// <summary>Whether each chart has the whole width: a single one, and those that share a time axis.</summary>
    public bool ChartsStandAlone =>
        Content.Charts.Count == 1 || Content.Charts.Any(chart => chart.AlignedWith is not null);

    /// <summary>The measures whose arithmetic can be shown.</summary>
    public IReadOnlyList<PublishedMeasure> WorkedOut =>
    [
        .. Content.Measures.Where(measure => measure is
            not { Computed: null, TrendSuggestion: null, BenchmarkSuggestion: null }),
    ];

    public IReadOnlyList<PublishedStatement> Stated => Content.AllStated();

    /// <summary>Which figures the section is drawn from, each said once.</summary>
    public IEnumerable<string> Editions => Content.Measures.Select(measure => measure.Edition)
        .Concat(Content.Charts.Select(chart => chart.Edition)).Where(edition => edition.Length > 0).Distinct();

    public bool HasIllustrative => Content.Measures.Any(measure => measure.Illustrative)
        || Content.Charts.Any(chart => chart.Illustrative);

    /// <summary>The notes to the table; that a row is illustrative stands in the row itself.</summary>
    public IReadOnlyList<(PublishedMeasure Measure, string Note)> Notes =>
    [
        .. Content.Measures.SelectMany(measure => measure.Notes
            .Where(note => note.TrimEnd('.') != Illustration.Statement)
            .Select(note => (measure, note))),
    ];

    public ChartPanel Panel(ChartModel chart) => new(
        chart, View.Address.ChartSvg(Content.Slug, chart.Slug), View.Address.ChartCsv(Content.Slug, chart.Slug));

    public static SectionPage? Find(ReportView? view, string slug)
    {
        var index = view?.Report.Sections().ToList().FindIndex(
            section => section.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)) ?? -1;
        return index < 0 ? null : new SectionPage(view!, index);
    }
}
