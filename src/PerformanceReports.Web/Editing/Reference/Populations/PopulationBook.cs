using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The residents and households that are held.</summary>
public sealed class PopulationBook
{
    private const int MiddleOfYear = 7;

    private readonly ILookup<(ForceCode Force, DenominatorKind Kind), DenominatorEstimate> _estimates;

    public PopulationBook(IReadOnlyList<Force> forces, IEnumerable<DenominatorEstimate> estimates)
    {
        Forces = forces;
        _estimates = estimates.OrderBy(estimate => estimate.Year)
            .ToLookup(estimate => (estimate.Force, estimate.Kind));
    }

    /// <summary>The forces, by name.</summary>
    public IReadOnlyList<Force> Forces { get; }

    /// <summary>The years that any force has an estimate of, the newest first.</summary>
    public IReadOnlyList<int> YearsOf(DenominatorKind kind) =>
    [
        .. Forces.SelectMany(force => _estimates[(force.Code, kind)]).Select(estimate => estimate.Year)
            .Distinct().OrderDescending(),
    ];

    public DenominatorEstimate? Of(ForceCode force, DenominatorKind kind, int year) =>
        _estimates[(force, kind)].FirstOrDefault(estimate => estimate.Year == year);

    /// <summary>The newest estimate of a force from before a year.</summary>
    public DenominatorEstimate? Before(ForceCode force, DenominatorKind kind, int year) =>
        _estimates[(force, kind)].LastOrDefault(estimate => estimate.Year < year);

    /// <summary>The forces that should have an estimate of a year: those that exist in its middle.</summary>
    public IEnumerable<Force> ForcesIn(int year) =>
        Forces.Where(force => force.Exists(new Month(year, MiddleOfYear)));

    /// <summary>The forces that lack an estimate of a year.</summary>
    public IReadOnlyList<Force> Missing(DenominatorKind kind, int year) =>
        [.. ForcesIn(year).Where(force => Of(force.Code, kind, year) is null)];

    /// <summary>How many forces have an estimate of a year.</summary>
    public int Count(DenominatorKind kind, int year) =>
        Forces.Count(force => Of(force.Code, kind, year) is not null);

    /// <summary>An estimate beside the one before it; null where there is none of either.</summary>
    public EstimateStep? Step(ForceCode force, DenominatorKind kind, int year) =>
        Of(force, kind, year) is { } now && Before(force, kind, year) is { } before
            ? new(before, now.Estimate)
            : null;

    /// <summary>The forces whose estimate differs unusually from the one before it.</summary>
    public IReadOnlyList<(Force Force, EstimateStep Step)> Jumps(DenominatorKind kind, int year) =>
    [
        .. Forces.Select(force => (force, Step: Step(force.Code, kind, year)))
            .Where(pair => pair.Step is { IsUnusual: true })
            .Select(pair => (pair.force, pair.Step!)),
    ];
}
