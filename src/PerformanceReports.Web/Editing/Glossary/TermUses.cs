using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>Finds which reports have which terms.</summary>
public sealed class TermUses(ReportsDbContext database, PublicationCatalogue catalogue)
{
    public async Task<UsesOfTerm> OfAsync(string slug, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).GetValueOrDefault(slug, UsesOfTerm.None);

    /// <summary>The uses of every term that has any, by its slug.</summary>
    public async Task<IReadOnlyDictionary<string, UsesOfTerm>> AllAsync(CancellationToken cancellationToken)
    {
        var published = (await catalogue.ReadAsync(cancellationToken)).Reports
            .SelectMany(history => history.Versions)
            .SelectMany(version => version.Document.Glossary.Select(term => (term.Slug, version.Document.Period.Key)))
            .Distinct()
            .ToLookup(use => use.Slug, use => use.Key);
        var working = (await database.Reports.AsNoTracking().ToListAsync(cancellationToken))
            .SelectMany(report => report.Glossary.Select(slug => (Slug: slug, Key: report.Period.End.ToString())))
            .ToLookup(use => use.Slug, use => use.Key);
        return published.Select(uses => uses.Key).Union(working.Select(uses => uses.Key)).ToDictionary(
            slug => slug,
            slug => new UsesOfTerm(
                [.. published[slug].OrderDescending(StringComparer.Ordinal)],
                [.. working[slug].OrderDescending(StringComparer.Ordinal)]),
            StringComparer.Ordinal);
    }
}
