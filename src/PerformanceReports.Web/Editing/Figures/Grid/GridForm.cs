namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The rows of the grid as a form posts them.</summary>
public sealed class GridForm
{
    /// <summary>The button that sends what is entered to an import.</summary>
    public const string TakeInButton = "take-in";

    /// <summary>All rows, or those that a script found changed.</summary>
    public List<GridRowForm> Rows { get; init; } = [];

    /// <summary>The button that was pressed.</summary>
    public string? Do { get; init; }

    public bool IsTakeIn => Do == TakeInButton;

    /// <summary>Whether every row says which it is.</summary>
    public bool IsWhole => Rows.TrueForAll(row => GridStart.Read(row.Started) is not null);
}
