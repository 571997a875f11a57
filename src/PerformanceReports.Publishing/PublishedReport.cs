using PerformanceReports.Publishing.Corrections;

namespace PerformanceReports.Publishing;

/// <summary>
/// The document that a publication consists of: immutable, complete in itself, and the only thing that the public
/// site, the PDF, the data files and the API are drawn from. Texts are in the small Markdown of
/// <see cref="Text.RichText"/>.
/// </summary>
public sealed record PublishedReport
{
    /// <summary>The name of this document's shape; a reader refuses one that it does not know.</summary>
    public required string Schema { get; init; }

    /// <summary>The version of the builder that made it.</summary>
    public required string BuilderVersion { get; init; }

    /// <summary>Whose report it is.</summary>
    public required PublishedOffice Office { get; init; }

    /// <summary>What the report is called, for example "Performance report".</summary>
    public required string Title { get; init; }

    /// <summary>The period that it reports on.</summary>
    public required PublishedPeriod Period { get; init; }

    /// <summary>1 for the first publication, one more for each correction.</summary>
    public required int Version { get; init; }

    /// <summary>When it was published, with the offset of UK time at that moment.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What this version corrects, in the office's words; null for version 1.</summary>
    public string? CorrectionNote { get; init; }

    /// <summary>Why it had to be corrected; null for version 1.</summary>
    public string? CorrectionReason { get; init; }

    /// <summary>
    /// In what it differs from the version that it replaces; null for version 1, and where that one was withdrawn.
    /// </summary>
    public PublishedDifferences? Differences { get; init; }

    /// <summary>Who could read it before it was published, as the office names them.</summary>
    public IReadOnlyList<string> PreReleaseReaders { get; init; } = [];

    /// <summary>The report that it is compared with; null where none of an earlier period was public.</summary>
    public PublishedSince? Since { get; init; }

    /// <summary>What the report covers.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>What holds for the report as a whole, for example which edition its figures are from.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The parts in order, national before local.</summary>
    public required IReadOnlyList<PublishedPart> Parts { get; init; }

    /// <summary>The terms that the report explains, by name.</summary>
    public required IReadOnlyList<PublishedTerm> Glossary { get; init; }

    /// <summary>The extracts that its figures were drawn from.</summary>
    public required IReadOnlyList<PublishedExtract> Extracts { get; init; }

    /// <summary>The figures that the texts outside its sections are bound to, each once.</summary>
    public IReadOnlyList<PublishedFigure> Figures { get; init; } = [];

    /// <summary>Every section in reading order.</summary>
    public IEnumerable<PublishedSection> Sections() => Parts.SelectMany(part => part.Sections);
}
