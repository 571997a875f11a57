namespace PerformanceReports.Data.Publications;

/// <summary>
/// A published document as stored: written once, never changed. The public site reads these and nothing else.
/// </summary>
public sealed class Publication
{
    public const int KeyLength = 100;
    public const int TitleLength = 300;
    public const int FileNameLength = 200;
    public const int Sha256Length = 64;
    public const int BuilderVersionLength = 50;

    /// <summary>The key of every announcement: the newest version is the one that holds.</summary>
    public const string NextReleaseKey = "next-release";

    public int Id { get; private set; }

    public required PublicationKind Kind { get; init; }

    /// <summary>The document's name in addresses: a report's yyyy-MM, the slug of a plan or a measure.</summary>
    public required string Key { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>The period for readers, for example "Quarter ending March 2025 (Q4 2024/25)".</summary>
    public required string Label { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string BuilderVersion { get; init; }

    /// <summary>The document as canonical UTF-8 JSON.</summary>
    public required byte[] Document { get; init; }

    /// <summary>SHA-256 of <see cref="Document"/>, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The document as PDF; null where the kind has none.</summary>
    public byte[]? Pdf { get; init; }

    public string? PdfSha256 { get; init; }

    public int? PdfPages { get; init; }

    /// <summary>The name under which the PDF is saved.</summary>
    public string? PdfFileName { get; init; }
}
