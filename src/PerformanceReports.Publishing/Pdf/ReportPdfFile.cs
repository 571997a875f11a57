namespace PerformanceReports.Publishing.Pdf;

/// <summary>A report as PDF.</summary>
/// <param name="Content">The file.</param>
/// <param name="Pages">The number of its pages.</param>
/// <param name="MissingCharacters">
/// Characters of the report that the typeface lacks, as "U+1F600", in order of code point: a square (U+25A1) stands for
/// each. Empty for text in Latin script.
/// </param>
public sealed record ReportPdfFile(byte[] Content, int Pages, IReadOnlyList<string> MissingCharacters);
