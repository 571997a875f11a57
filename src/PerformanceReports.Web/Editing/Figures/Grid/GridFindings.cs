using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>
/// What is wrong with the entries of a measure, or ought to be looked at: by the checks that every file passes.
/// </summary>
internal sealed class GridFindings
{
    private readonly GridFigures _figures;
    private readonly Measure _measure;
    private readonly ILookup<Period, ImportProblem> _problems;

    public GridFindings(GridFigures figures, Measure measure)
    {
        _figures = figures;
        _measure = measure;
        var read = figures.TypedOf(measure).Select(figure => new ReadFigure(figure, PlaceOf(figure.Period))).ToList();
        var periods = read.ToDictionary(one => one.Place, one => one.Figure.Period);
        _problems = new FigureChecks(figures.Basis).Of(read)
            .Where(problem => periods.ContainsKey(problem.Place))
            .ToLookup(problem => periods[problem.Place]);
    }

    /// <summary>Errors before warnings.</summary>
    public IReadOnlyList<GridFinding> Of(EnteredFigure entry)
    {
        var (figure, problems) = TypedReader.Read(
            _measure, _figures.Force, entry.Period, new(entry.Numerator, entry.Denominator));
        return figure is null
            ? [.. problems.Select(Unread)]
            : [
                .. _problems[entry.Period].OrderByDescending(problem => problem.Severity).Select(Checked),
                .. Overtaken(entry),
            ];
    }

    // What is held may have come in after the entry was typed, and may be the better of both.
    private IEnumerable<GridFinding> Overtaken(EnteredFigure entry)
    {
        var held = TypedFigure.Of(_figures.HeldOf(_measure, entry.Period)).Written();
        if (held != entry.Over)
        {
            yield return new(
                ImportSeverity.Warning,
                FigureCell.Numerator,
                $"What is held has changed since this was typed: {Said(entry.Over)} then, {Said(held)} now. "
                    + "Empty the row to let it stand.");
        }
    }

    private static GridFinding Unread(CellProblem problem) =>
        new(ImportSeverity.Error, problem.Cell, $"{problem.What} {problem.Remedy}", problem.IsUnfinished);

    private static GridFinding Checked(ImportProblem problem) =>
        new(problem.Severity, FigureCell.Numerator, $"{Subject(problem)} {problem.Remedy}");

    // What is said of a value goes on from it: "3,020" and "is negative."
    private static string Subject(ImportProblem problem) => problem.Value.Length > 0 && char.IsLower(problem.What[0])
        ? $"{problem.Value} {problem.What}"
        : problem.What;

    private static string Said(string written) => written.Length == 0 ? "nothing" : written;

    private static CellPlace PlaceOf(Period period) => new($"{period.End}", null, period.Months);
}
