using PerformanceReports.Data.Importing.Entering;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What a person typed in a row and could not be stored; the page shows it again.</summary>
/// <param name="Start">What the row was loaded with.</param>
/// <param name="Text">What was typed.</param>
/// <param name="IsClash">Whether somebody else changed the row meanwhile, and the person has to choose.</param>
public sealed record GridTyped(GridStart Start, TypedFigure Text, bool IsClash);
