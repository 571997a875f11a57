namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>What a copy of the file can be checked by.</summary>
/// <param name="Address">Where the publication stays; null where it has no place.</param>
/// <param name="Version">Which version of it this is.</param>
/// <param name="Sha256">The digest of the document that it is drawn from; null where that is not published.</param>
internal sealed record PdfProvenance(string? Address, int Version, string? Sha256);
