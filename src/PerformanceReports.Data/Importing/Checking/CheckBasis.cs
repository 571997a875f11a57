using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>What figures are checked against before they are taken in.</summary>
public sealed record CheckBasis
{
    /// <summary>The month of today, in the United Kingdom.</summary>
    public required Month Today { get; init; }

    public required IReadOnlyDictionary<MeasureSlug, Measure> Measures { get; init; }

    public required IReadOnlyDictionary<ForceCode, Force> Forces { get; init; }

    public required IReadOnlyList<SimilarGroup> Groups { get; init; }

    public required IReadOnlyList<DenominatorEstimate> Estimates { get; init; }

    /// <summary>The force that the office holds to account; null before an office is held.</summary>
    public ForceCode? Own { get; init; }

    /// <summary>What stands of the measures that are checked.</summary>
    public required StandingFigures Held { get; init; }

    /// <summary>The measures of which only illustrative figures are held.</summary>
    public required IReadOnlySet<MeasureSlug> Illustrative { get; init; }

    public string NameOf(ForceCode force) => force.IsNation
        ? "England and Wales"
        : Forces.GetValueOrDefault(force)?.Name ?? force.ToString();

    /// <summary>The own force's most similar group as it holds in a month; empty where none is held.</summary>
    public IReadOnlyList<ForceCode> GroupIn(Month month) => Own is { } own
        ? SimilarGroup.On(month.LastDay, own, Groups)?.Members ?? []
        : [];
}
