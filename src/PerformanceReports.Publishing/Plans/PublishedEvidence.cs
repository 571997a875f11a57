using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Publishing.Plans;

/// <summary>The evidence of one kind by which a priority is judged.</summary>
/// <param name="Kind">The kind of evidence.</param>
/// <param name="Items">Each piece, in order.</param>
public sealed record PublishedEvidence(EvidenceKind Kind, IReadOnlyList<string> Items);
