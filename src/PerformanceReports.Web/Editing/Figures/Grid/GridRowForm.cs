using PerformanceReports.Data.Importing.Entering;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>A row of the grid as a form posts it.</summary>
public sealed class GridRowForm
{
    /// <summary>The choice of one's own figure, where somebody else entered another.</summary>
    public const string Mine = "mine";

    /// <summary>The choice of the other's.</summary>
    public const string Theirs = "theirs";

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    /// <summary>What the row showed when it was loaded (<see cref="GridStart"/>).</summary>
    public string? Started { get; init; }

    /// <summary>Which of two figures stays; null where none was chosen, or there are no two.</summary>
    public string? Choice { get; init; }

    /// <summary>The other's figure that it was chosen from (<see cref="GridStart"/>).</summary>
    public string? Seen { get; init; }

    public TypedFigure Typed => new(Numerator, Denominator);
}
