namespace PerformanceReports.Publishing.Pdf;

/// <summary>What a report's PDF is to be, beside the report itself. As it stands: the whole report on A4.</summary>
public sealed record ReportPdfOptions
{
    /// <summary>For whom it is set.</summary>
    public ReportPdfEdition Edition { get; init; }

    /// <summary>The name in addresses of the one section that it holds; null for the whole report.</summary>
    public string? Section { get; init; }

    /// <summary>
    /// What stands behind the text of every page and is said at its beginning, for example "Draft, not published"; null
    /// for what is published.
    /// </summary>
    public string? Watermark { get; init; }

    /// <summary>Files to carry inside, such as the report's figures.</summary>
    public IReadOnlyList<ReportPdfAttachment> Attachments { get; init; } = [];

    /// <summary>
    /// Where this version of the report stays: an http(s) address, or its path where the site's address is not known;
    /// null where it has none. It is printed, and written into the file's metadata.
    /// </summary>
    public string? Address { get; init; }

    /// <summary>
    /// SHA-256 of the published document in lower-case hexadecimal, by which a copy is checked against the site; null
    /// where it is not printed.
    /// </summary>
    public string? Sha256 { get; init; }
}
