using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>A measure with the editions that hold figures of it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Editions">The editions, the newest first.</param>
public sealed record MeasureEditions(Measure Measure, IReadOnlyList<HeldEdition> Editions)
{
    public string Slug => Measure.Slug.ToString();

    /// <summary>The newest edition; values that a report states only where there is no other.</summary>
    public HeldEdition? Newest =>
        Editions.FirstOrDefault(edition => edition.Extract.Kind != ExtractKind.Stated) ?? (Editions.Count == 0 ? null : Editions[0]);

    public bool IsComparable => Editions.Count > 1;

    public HeldEdition? Find(string? id) => Editions.FirstOrDefault(edition => edition.Id == id);

    /// <summary>
    /// What an edition is compared with first: the one before it of the same source; where it has none, of any source.
    /// </summary>
    public HeldEdition? Before(HeldEdition edition)
    {
        var older = Editions.SkipWhile(other => other != edition).Skip(1).ToList();
        return older.Find(other => other.Extract.Family == edition.Extract.Family) ?? older.FirstOrDefault();
    }
}
