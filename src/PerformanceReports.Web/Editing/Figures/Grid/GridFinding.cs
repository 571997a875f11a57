using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Entering;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What is found in a row.</summary>
/// <param name="Severity">Whether it can be taken in all the same.</param>
/// <param name="Cell">The cell that it is about.</param>
/// <param name="Text">What is wrong, and what to do.</param>
/// <param name="IsUnfinished">Whether the row is only half typed.</param>
public sealed record GridFinding(
    ImportSeverity Severity, FigureCell Cell, string Text, bool IsUnfinished = false)
{
    public bool IsError => Severity == ImportSeverity.Error;
}
