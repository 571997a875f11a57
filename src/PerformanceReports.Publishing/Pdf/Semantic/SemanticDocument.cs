namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>
/// A document as a reader understands it: what its parts are and in which order they are read, not where they stand or
/// how they look. Another engine for PDF could be put behind it without touching what makes it.
/// </summary>
internal sealed record SemanticDocument
{
    public required string Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Author { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>The language of its text, for example "en-GB".</summary>
    public required string Language { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Which version of the publication it is.</summary>
    public required int Version { get; init; }

    /// <summary>Where the publication stays; null where it has no place.</summary>
    public string? Address { get; init; }

    /// <summary>The digest that a copy is checked by; null where there is none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>What stands at the head of every page, beside the title of the part that the page is of.</summary>
    public required string RunningTitle { get; init; }

    /// <summary>A word to stand behind the text of every page, or null.</summary>
    public string? Watermark { get; init; }

    /// <summary>Files that the document carries with it.</summary>
    public IReadOnlyList<ReportPdfAttachment> Attachments { get; init; } = [];

    /// <summary>What is read, in order.</summary>
    public required IReadOnlyList<SemanticBlock> Blocks { get; init; }
}
