namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Marks that belong together: real content, or an artifact such as a rule or a running header.</summary>
internal sealed record PageItem(TagContent? Content, ArtifactKind Artifact, IReadOnlyList<PageMark> Marks);
