using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Publishing;

/// <summary>An extract that figures of the report were drawn from.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Edition">The edition as readers know it, for example "Home Office edition of June 2026".</param>
/// <param name="DataTo">The last month it holds, as yyyy-MM.</param>
/// <param name="Kind">Published, stated in a report, or illustrative.</param>
/// <param name="Attribution">Whom to credit, with the licence.</param>
public sealed record PublishedExtract(
    string Id,
    string Name,
    string Edition,
    string DataTo,
    ExtractKind Kind,
    string Attribution)
{
    /// <summary>The licence of its figures, by its short name; empty where none is stated.</summary>
    public string Licence { get; init; } = "";
}
