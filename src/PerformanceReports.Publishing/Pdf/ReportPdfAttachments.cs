using PerformanceReports.Publishing.OpenData;

namespace PerformanceReports.Publishing.Pdf;

/// <summary>A report's data files, the same bytes as the site serves, to be carried in its PDF.</summary>
public static class ReportPdfAttachments
{
    /// <summary>The figures as CSV, what its columns mean, and the report for programs.</summary>
    public static IReadOnlyList<ReportPdfAttachment> Of(PublishedReport report) =>
    [
        new(
            "data.csv",
            "text/csv",
            "Every figure of the report, one observation a row",
            ReportPdfRelationship.Data,
            ReportCsv.Write(report)),
        new(
            "data.csv-metadata.json",
            "application/csvm+json",
            "What the columns of data.csv mean, as CSV on the Web has it",
            ReportPdfRelationship.Supplement,
            CsvwMetadata.Write(report)),
        new(
            "data.json",
            "application/json",
            "The report for programs: figures, verdicts, actions and comments",
            ReportPdfRelationship.Alternative,
            ReportDataJson.Write(report)),
    ];
}
