using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>
/// The rows of a draft's measures summaries as the public would see them today, with what the figures suggest: an
/// undecided verdict is the suggestion, marked.
/// </summary>
public sealed class DraftRows
{
    private readonly ReportSources _sources;
    private readonly PublishedMeasureBuilder _rows;

    /// <summary>For the rows of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">What it is built from.</param>
    public DraftRows(Report report, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        _sources = sources;
        _rows = new(new MeasureFigures(sources, report.Period), report.Period, BuildPurpose.Preview);
    }

    /// <summary>The row; null where its measure is not held.</summary>
    public PublishedMeasure? Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return _sources.Measures.FirstOrDefault(measure => measure.Slug == assessment.Measure) is { } measure
            ? _rows.Build(measure, assessment)
            : null;
    }
}
