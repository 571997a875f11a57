using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Checking;

/// <summary>
/// All that must or should be looked at before a report is reviewed, approved and published: what the report itself
/// shows, and what only the figures held, the glossary and the reports before it tell.
/// </summary>
public sealed class ReportChecklist
{
    private ReportChecklist(IReadOnlyList<ChecklistItem> items) => Items = items;

    /// <summary>Every item, those of the report first, then by section; errors before warnings in each.</summary>
    public IReadOnlyList<ChecklistItem> Items { get; }

    /// <summary>What must be mended before the report moves on.</summary>
    public IEnumerable<ChecklistItem> Errors => Items.Where(item => item.Severity == ChecklistSeverity.Error);

    /// <summary>What should be looked at.</summary>
    public IEnumerable<ChecklistItem> Warnings => Items.Where(item => item.Severity == ChecklistSeverity.Warning);

    /// <summary>Whether anything keeps the report from moving on.</summary>
    public bool Blocks => Errors.Any();

    /// <summary>Checks a report. The same report, sources and time give the same list.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">What it is built from, with the published reports before it.</param>
    /// <param name="now">The present, to tell whether the report's period is over.</param>
    public static ReportChecklist Of(Report report, ReportSources sources, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        var scope = new CheckScope(report, sources);
        var texts = new TextRules(scope);
        return new(
        [
            .. InOrder(ReportRules.Check(scope, now).Concat(texts.CheckReport())),
            .. report.Sections().SelectMany(section => InOrder(CheckSection(scope, texts, section))),
        ]);
    }

    /// <summary>
    /// The errors as a report refuses to be submitted with them; but for the missing note of a correction, which the
    /// report finds itself.
    /// </summary>
    public IReadOnlyList<ReportProblem> Problems() =>
    [
        .. Errors.Where(error => error.Target.Place != ChecklistPlace.Correction)
            .Select(error => new ReportProblem(error.Where, error.What, error.Remedy, error.Target.Item)),
    ];

    /// <summary>Checks one section alone, for the page on which it is written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">One of its sections.</param>
    /// <param name="sources">What the report is built from, with the published reports before it.</param>
    public static IReadOnlyList<ChecklistItem> OfSection(Report report, ReportSection section, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(sources);
        var scope = new CheckScope(report, sources);
        return [.. InOrder(CheckSection(scope, new TextRules(scope), section))];
    }

    /// <summary>The items of a section.</summary>
    public IReadOnlyList<ChecklistItem> ForSection(string slug) =>
        [.. Items.Where(item => item.Target.Section == slug)];

    private static IEnumerable<ChecklistItem> CheckSection(CheckScope scope, TextRules texts, ReportSection section) =>
        OwnProblems(section, scope.Report)
            .Concat(section.Assessments.SelectMany(row => MeasureRules.Check(scope, section, row)))
            .Concat(section.Charts.SelectMany(chart => ChartRules.Check(scope, section, chart)))
            .Concat(section.Actions.SelectMany((action, index) => ActionRules.Check(scope, section, action, index)))
            .Concat(texts.CheckSection(section));

    private static IEnumerable<ChecklistItem> OwnProblems(ReportSection section, Report report) => report.Problems()
        .Where(problem => problem.Where == section.Title)
        .Select(problem => new ChecklistItem(
            ChecklistSeverity.Error,
            problem.Where,
            problem.What,
            problem.Remedy,
            ChecklistTarget.Of(section, problem.Item)));

    private static IEnumerable<ChecklistItem> InOrder(IEnumerable<ChecklistItem> items) =>
        items.OrderBy(item => item.Severity);
}
