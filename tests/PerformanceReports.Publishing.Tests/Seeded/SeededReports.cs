using PerformanceReports.Data.Seeding;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Tests.Seeded;

/// <summary>The reports that the product ships with, and what each is built from, without a database.</summary>
internal static class SeededReports
{
    private static readonly SeedData Seed = SeedReader.Read(SeedFolder.BesideProgram, "An analyst");

    public static IReadOnlyList<Report> All { get; } = [.. Seed.Reports.Select(seed => seed.Report)];

    public static Report Of(string period) => All.Single(report => report.Period.End.ToString() == period);

    public static ReportSources SourcesOf(Report report) => new(
        Seed.Office,
        Seed.Forces,
        Seed.SimilarGroups,
        Seed.Denominators,
        Seed.Measures,
        [.. Seed.Extracts.Where(extract => IsNamed(report, extract))],
        Seed.Terms,
        []);

    /// <summary>Every text of a report in which numbers are checked.</summary>
    public static IEnumerable<(ReportSection Section, string Text)> TextsOf(Report report) =>
        report.Sections().SelectMany(section => section.Comments.Select(comment => comment.Text)
            .Concat(section.Actions.Select(action => action.Text))
            .Concat(section.Assessments.Select(row => row.Note).OfType<string>())
            .Concat(section.Charts.SelectMany(chart => chart.Notes))
            .Select(text => (section, text)));

    private static bool IsNamed(Report report, Extract extract) =>
        report.Extracts.Contains(extract.Id) || report.Extracts.Contains(extract.Family);
}
