using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>Everything that is found in a file, by its layout and by the checks against what stands.</summary>
internal sealed class PreviewProblems(ReadFile file)
{
    private readonly List<ImportProblem> _problems = [.. file.Problems];

    public int Errors => _problems.Count(problem => problem.Severity == ImportSeverity.Error);

    public int Warnings => _problems.Count - Errors;

    /// <summary>Adds problems; one that the layout tells of the same cell is not told twice.</summary>
    public PreviewProblems With(IEnumerable<ImportProblem> problems)
    {
        var told = file.Problems.Select(problem => (problem.Place, problem.Value, problem.Severity)).ToHashSet();
        _problems.AddRange(problems.Where(problem => !told.Contains((problem.Place, problem.Value, problem.Severity))));
        return this;
    }

    /// <summary>Errors before warnings, each in the order of the file.</summary>
    public IEnumerable<ImportProblem> InOrder()
    {
        var sheets = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in file.Figures.Select(read => read.Place).Concat(_problems.Select(problem => problem.Place))
            .Select(SheetOf))
        {
            sheets.TryAdd(name, sheets.Count);
        }

        return _problems
            .OrderByDescending(problem => problem.Severity)
            .ThenBy(problem => problem.Place.Row is null ? -1 : sheets[SheetOf(problem.Place)])
            .ThenBy(problem => problem.Place.Row ?? 0)
            .ThenBy(problem => problem.Place.Column ?? -1);
    }

    /// <summary>The measures with figures that are wrong: no comparison can be worked out of them.</summary>
    public IReadOnlySet<MeasureSlug> MeasuresWithErrors()
    {
        var wrong = _problems
            .Where(problem => problem.Severity == ImportSeverity.Error)
            .Select(problem => problem.Place)
            .ToHashSet();
        return file.Figures.Where(read => wrong.Contains(read.Place)).Select(read => read.Figure.Measure).ToHashSet();
    }

    private static string SheetOf(CellPlace place) => place.Sheet ?? "";
}
