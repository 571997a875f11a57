namespace PerformanceReports.Publishing.Pdf;

/// <summary>A file that a report's PDF carries inside it, for example its figures as CSV.</summary>
/// <param name="FileName">Its name, for example "data.csv".</param>
/// <param name="MediaType">Its type, for example "text/csv".</param>
/// <param name="Description">What it holds, in words.</param>
/// <param name="Relationship">How it stands to the report.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReportPdfAttachment(
    string FileName,
    string MediaType,
    string Description,
    ReportPdfRelationship Relationship,
    byte[] Content);
