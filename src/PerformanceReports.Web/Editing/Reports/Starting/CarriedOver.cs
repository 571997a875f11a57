using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>What the draft of a next quarter takes over, read from that draft itself.</summary>
/// <param name="Parts">Its parts with their sections.</param>
/// <param name="Terms">How many terms of the glossary.</param>
/// <param name="Retired">The measures of the source that are retired by then, and left out.</param>
public sealed record CarriedOver(IReadOnlyList<CarriedPart> Parts, int Terms, IReadOnlyList<string> Retired)
{
    public IEnumerable<CarriedSection> Sections => Parts.SelectMany(part => part.Sections);

    public int Measures => Sections.Sum(section => section.Measures);

    public int Charts => Sections.Sum(section => section.Charts);

    public int Continuing => Sections.Sum(section => section.Continuing.Count);

    public int Ended => Sections.Sum(section => section.Ended.Count);

    public int Comments => Sections.Sum(section => section.Comments);

    public static CarriedOver Of(Report source, Report next) => new(
        [.. next.Parts.Select(part => new CarriedPart(
            part.Title, [.. part.Sections.Select(section => Of(source.FindSection(section.Slug)!, section))]))],
        next.Glossary.Count,
        [.. RowsOf(source).ExceptBy(RowsOf(next).Select(row => row.Measure), row => row.Measure).Select(row => row.Title)]);

    private static IEnumerable<Assessment> RowsOf(Report report) =>
        report.Sections().SelectMany(section => section.Assessments);

    private static CarriedSection Of(ReportSection source, ReportSection next) => new(
        next.Title,
        next.Assessments.Count,
        next.Charts.Count,
        [.. next.Actions.Select(action => action.Text)],
        [.. source.Actions.Where(action => action.Ends).Select(action => action.Text)],
        next.Comments.Count);
}
