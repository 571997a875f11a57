using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;

namespace PerformanceReports.Publishing.Building;

/// <summary>All that a published report is built from, besides the report itself.</summary>
/// <param name="Office">The office that publishes.</param>
/// <param name="Forces">Every territorial force.</param>
/// <param name="Groups">The most similar groups held.</param>
/// <param name="Denominators">The mid-year estimates held.</param>
/// <param name="Measures">The measures.</param>
/// <param name="Extracts">The extracts that the report names, by identifier or family, with their figures.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Earlier">
/// The published reports of earlier periods, oldest first: since when actions run, and what has changed. Never a
/// draft, which would be published with it.
/// </param>
public sealed record ReportSources(
    Office Office,
    IReadOnlyList<Force> Forces,
    IReadOnlyList<SimilarGroup> Groups,
    IReadOnlyList<DenominatorEstimate> Denominators,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Extract> Extracts,
    IReadOnlyList<GlossaryTerm> Terms,
    IReadOnlyList<PublishedReport> Earlier);
