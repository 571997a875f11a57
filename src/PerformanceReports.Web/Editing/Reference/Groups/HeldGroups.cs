using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>The groups of one force, with what is needed to show and change them.</summary>
/// <param name="Force">The force.</param>
/// <param name="History">Its groups.</param>
/// <param name="Forces">All forces, by name.</param>
public sealed record HeldGroups(Force Force, SimilarGroupHistory History, IReadOnlyList<Force> Forces)
{
    /// <summary>The names of the forces by their codes.</summary>
    public IReadOnlyDictionary<string, string> Names { get; } =
        Forces.ToDictionary(force => force.Code.ToString(), force => force.Name, StringComparer.Ordinal);

    public SimilarGroup? From(DateOnly day) => History.Groups.FirstOrDefault(group => group.From == day);
}
