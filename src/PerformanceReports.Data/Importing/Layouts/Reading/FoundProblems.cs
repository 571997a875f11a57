using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The problems of a file. What is wrong in the same way in many rows is told once, with their number.</summary>
internal sealed class FoundProblems(SheetFile file)
{
    private readonly List<ImportProblem> _problems = [];
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public void Add(ImportProblem problem) => _problems.Add(problem);

    /// <summary>Counts a problem that is told once, at its first place.</summary>
    /// <param name="key">What makes two problems the same.</param>
    /// <param name="first">The problem as it first stands; asked for once.</param>
    /// <param name="more">What is said of those after the first, given their number.</param>
    public void Count(string key, Func<ImportProblem> first, Func<int, string> more)
    {
        if (!_tallies.TryGetValue(key, out var tally))
        {
            _tallies.Add(key, new Tally(first(), more));
            return;
        }

        tally.More++;
    }

    /// <summary>The problems in the order of the file.</summary>
    public IReadOnlyList<ImportProblem> InOrder()
    {
        var sheets = file.Sheets.Select((sheet, index) => (sheet.Name, index))
            .GroupBy(sheet => sheet.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);
        return
        [
            .. _problems.Concat(_tallies.Values.Select(tally => tally.Told()))
                .OrderBy(problem => sheets.GetValueOrDefault(problem.Place.Sheet ?? ""))
                .ThenBy(problem => problem.Place.Row ?? 0)
                .ThenBy(problem => problem.Place.Column ?? -1),
        ];
    }

    private sealed class Tally(ImportProblem first, Func<int, string> more)
    {
        public int More { get; set; }

        public ImportProblem Told() => More == 0 ? first : first with { What = $"{first.What} {more(More)}" };
    }
}
