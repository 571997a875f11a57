using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.Checking;

/// <summary>Finds the acronyms that any text of a report uses and its glossary does not explain.</summary>
public static class ReportAcronyms
{
    /// <summary>Each once, by alphabet.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">What it is built from, with all terms held.</param>
    public static IReadOnlyList<AcronymFinding> Of(Report report, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        var checker = new AcronymChecker(report, sources);
        return
        [
            .. TextPlaces.Of(report).Concat(report.Sections().SelectMany(TextPlaces.Of))
                .SelectMany(place => checker.Check(place.Text))
                .DistinctBy(finding => finding.Acronym)
                .OrderBy(finding => finding.Acronym, StringComparer.Ordinal),
        ];
    }
}
