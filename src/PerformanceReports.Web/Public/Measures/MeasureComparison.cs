using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>
/// The force chosen among its most similar group, and among all forces where that is chosen or all there is.
/// </summary>
public sealed record MeasureComparison
{
    /// <summary>The name of the place on the page, in addresses.</summary>
    public const string Id = "forces";

    public MeasureComparison(MeasureDocument measure, MeasureChoice choice)
    {
        (Measure, Choice) = (measure, choice);
        var drawings = new MeasureDrawings(measure, choice.Force);
        Group = choice.Force is null ? null : drawings.Group;
        var isAllThereIs = Group is null;
        AllForces = choice.Force is not null && (choice.AllForces || isAllThereIs) ? drawings.AllForces : null;
        CanChoose = Group is not null && measure.Standings.Count > 1;
    }

    public MeasureDocument Measure { get; }

    public MeasureChoice Choice { get; }

    public PicturePanel? Group { get; }

    public PicturePanel? AllForces { get; }

    /// <summary>Whether the reader can go between the group alone and all forces.</summary>
    public bool CanChoose { get; }

    public bool HasAny => Group is not null || AllForces is not null;

    /// <summary>What is said of a force whose group is not known here; null where it is, or plays no part.</summary>
    public string? GroupNotHeld => Group is null && Choice.Force is { } force
        && Measure.Group == BenchmarkGroup.SimilarGroup && AllForces is not null
            ? $"The most similar group of {force.Name} is not held here, so it is shown among all forces."
            : null;

    public IReadOnlyList<ChoiceLink> Choices =>
    [
        Link(false, "Most similar group"),
        Link(true, $"All {Measure.Standings.Count} forces too"),
    ];

    /// <summary>"Denominators are mid-2024 estimates."; null where they are not estimates.</summary>
    public string? Estimates
    {
        get
        {
            var years = Measure.Standings.Select(standing => standing.Point.Estimate).OfType<int>().Distinct().Order()
                .Select(year => FormattableString.Invariant($"mid-{year}")).ToList();
            return years.Count == 0
                ? null
                : $"The numbers of {Measure.DenominatorName} are {string.Join(" and ", years)} estimates.";
        }
    }

    private ChoiceLink Link(bool all, string name) => new(
        name, new MeasureAddress(Measure.Slug).Of(Choice with { AllForces = all }, Id), all == Choice.AllForces);
}
