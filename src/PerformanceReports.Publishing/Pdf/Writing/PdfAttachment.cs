namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A file carried inside the PDF, associated with the whole document.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="MediaType">Its type, for example "text/csv".</param>
/// <param name="Description">What it holds, in words.</param>
/// <param name="Relationship">Its AFRelationship, for example "Data" for what the document is drawn from.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PdfAttachment(
    string FileName,
    string MediaType,
    string Description,
    string Relationship,
    byte[] Content);
