namespace PerformanceReports.Publishing.OpenData;

/// <summary>What a data file is drawn from, for its metadata.</summary>
internal sealed record CsvwSource(
    string Title,
    PublishedOffice Office,
    DateTimeOffset Issued,
    IReadOnlyList<PublishedExtract> Extracts);
