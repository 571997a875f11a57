using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports.Extracts;

/// <summary>A source with its editions, the newest first.</summary>
/// <param name="Id">The family's name, or that of its only edition.</param>
/// <param name="Name">The name of the source.</param>
/// <param name="Kind">Where its figures come from.</param>
/// <param name="Editions">Its editions, the newest first; never empty.</param>
public sealed record ExtractFamily(string Id, string Name, ExtractKind Kind, IReadOnlyList<ExtractEdition> Editions)
{
    public ExtractEdition Newest => Editions[0];

    /// <summary>The last month that any of its editions holds.</summary>
    public Month DataTo => Editions.Max(edition => edition.DataTo);

    /// <summary>Whether the whole family can be named beside its editions.</summary>
    public bool IsSeries => Editions.Count > 1 || Newest.Id != Id;
}
