using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;

namespace PerformanceReports.Data.Seeding;

/// <summary>All that seed-data holds, as objects of the domain.</summary>
/// <param name="Office">The office that publishes.</param>
/// <param name="Forces">The territorial forces.</param>
/// <param name="SimilarGroups">The most similar groups.</param>
/// <param name="Denominators">Residents and households.</param>
/// <param name="Measures">The measures, in the order of the reports.</param>
/// <param name="Extracts">The extracts with their figures.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Plans">The Police and Crime Plans.</param>
/// <param name="Reports">The reports as drafts, oldest first.</param>
public sealed record SeedData(
    Office Office,
    IReadOnlyList<Force> Forces,
    IReadOnlyList<SimilarGroup> SimilarGroups,
    IReadOnlyList<DenominatorEstimate> Denominators,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<Extract> Extracts,
    IReadOnlyList<GlossaryTerm> Terms,
    IReadOnlyList<PlanSeed> Plans,
    IReadOnlyList<ReportSeed> Reports);
