using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Web.Editing.Figures.Imports.Names;

/// <summary>What a name can mean.</summary>
/// <param name="Measures">Every measure, by title.</param>
/// <param name="Forces">Every force, by name.</param>
public sealed record NameChoices(IReadOnlyList<NameOffer> Measures, IReadOnlyList<NameOffer> Forces)
{
    public static NameChoices None { get; } = new([], []);

    public IReadOnlyList<NameOffer> Of(NamedKind kind) => kind == NamedKind.Measure ? Measures : Forces;
}
