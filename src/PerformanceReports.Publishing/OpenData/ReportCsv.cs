using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes the observations of a report as tidy CSV (standards.md 15): one header row, one observation a row, ISO dates,
/// UTF-8. <see cref="CsvwMetadata"/> describes the columns.
/// </summary>
public static class ReportCsv
{
    /// <summary>
    /// Every observation of a report, each once in its section: the latest value and the year before, the forces
    /// compared, the averages, the values stated in reports, and what the charts draw.
    /// </summary>
    public static byte[] Write(PublishedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.Parts.SelectMany(part => part.Sections.SelectMany(section => Rows(report, part, section)));
        return Write(report, rows.DistinctBy(row => row.Identity));
    }

    /// <summary>What one chart draws, in the same columns.</summary>
    /// <exception cref="ArgumentException">The section is not one of the report's.</exception>
    public static byte[] WriteChart(PublishedReport report, PublishedSection section, ChartModel chart)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(chart);
        var part = report.Parts.FirstOrDefault(part => part.Sections.Any(other => other.Slug == section.Slug))
            ?? throw new ArgumentException(
                $"The section \"{section.Slug}\" is not in the report {report.Period.Key}.", nameof(section));
        return Write(report, new ChartObservations(report, part, section).Of(chart));
    }

    private static IEnumerable<Observation> Rows(
        PublishedReport report, PublishedPart part, PublishedSection section)
    {
        var measures = new MeasureObservations(report, part, section);
        var charts = new ChartObservations(report, part, section);
        return section.Measures.SelectMany(measures.Of)
            .Concat(section.Stated.Select(measures.Stated))
            .Concat(section.Charts.SelectMany(charts.Of));
    }

    private static byte[] Write(PublishedReport report, IEnumerable<Observation> rows)
    {
        var csv = new CsvText();
        foreach (var column in ObservationColumns.All)
        {
            csv.Data(column.Name);
        }

        csv.End();
        foreach (var row in rows)
        {
            foreach (var column in ObservationColumns.All)
            {
                var cell = column.Cell(report, row);
                _ = column.IsWords ? csv.Words(cell) : csv.Data(cell);
            }

            csv.End();
        }

        return csv.ToBytes();
    }
}
