using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>A row of the grid: one measure in one period.</summary>
public sealed record GridRow
{
    public required Measure Measure { get; init; }

    public required Period Period { get; init; }

    /// <summary>What stands in its cells.</summary>
    public required TypedFigure Text { get; init; }

    /// <summary>What its cells were loaded with.</summary>
    public required GridStart Start { get; init; }

    public required GridRowState State { get; init; }

    /// <summary>What is held; nothing where nothing is.</summary>
    public required TypedFigure Held { get; init; }

    /// <summary>Who entered it, and when, in words; null where nothing is entered.</summary>
    public string? Entered { get; init; }

    /// <summary>The import that it is on its way in with.</summary>
    public int? Import { get; init; }

    public required GridPast Before { get; init; }

    public required GridPast YearBefore { get; init; }

    public required GridYear Year { get; init; }

    public IReadOnlyList<GridFinding> Findings { get; init; } = [];

    public GridClash? Clash { get; init; }

    /// <summary>Whether what stands in its cells could not be stored.</summary>
    public bool IsUnsaved { get; init; }

    public GridKey Key => Start.Key;

    public bool HasDenominator => TypedReader.HasDenominator(Measure);

    /// <summary>Whether it would be taken in.</summary>
    public bool IsPending => State is GridRowState.New or GridRowState.Changed;

    public bool HasErrors => Findings.Any(finding => finding.IsError);

    public bool HasWarnings => Findings.Any(finding => !finding.IsError);

    /// <summary>The name of one of its fields.</summary>
    public string Field(string name) => $"Rows[{Key}].{name}";
}
