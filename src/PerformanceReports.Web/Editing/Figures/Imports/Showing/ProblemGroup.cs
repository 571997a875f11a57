using PerformanceReports.Data.Importing;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>Problems of one kind, of which the page shows the first.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Shown">The first of them.</param>
/// <param name="More">How many more there are like these.</param>
public sealed record ProblemGroup(string What, string Remedy, IReadOnlyList<ImportProblem> Shown, int More)
{
    private const int MostShown = 5;

    /// <summary>What is wrong, as a sentence of its own: the value that it may begin with stands beside it.</summary>
    public string Sentence => SentenceOf(What);

    public static string SentenceOf(string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(what);
        return char.IsLower(what[0]) ? $"This {what}" : what;
    }

    /// <summary>The problems of a severity, those alike together, in the order of the first of each.</summary>
    public static IReadOnlyList<ProblemGroup> Of(IEnumerable<ImportProblem> problems, ImportSeverity severity) =>
    [
        .. problems.Where(problem => problem.Severity == severity)
            .GroupBy(problem => (problem.What, problem.Remedy))
            .Select(alike => new ProblemGroup(
                alike.Key.What,
                alike.Key.Remedy,
                [.. alike.Take(MostShown)],
                Math.Max(alike.Count() - MostShown, 0))),
    ];
}
