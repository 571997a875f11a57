using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What concerns a row of a measures summary: its figures, and its verdicts beside them.</summary>
internal static class MeasureRules
{
    public static IEnumerable<ChecklistItem> Check(CheckScope scope, ReportSection section, Assessment row)
    {
        var problems = scope.MeasureOf(row.Measure) is { } measure
            ? Figures(scope, measure, row)
                .Concat(Reasons(scope, measure, row))
                .Concat(Contradiction(measure, row.Benchmark))
                .Concat(Comparator(scope, measure, row))
            : [(ChecklistSeverity.Error, "The measure is not held.", "Define the measure, or take the row away.")];
        var target = ChecklistTarget.Of(section, new ReportItem(ReportItemKind.Measure, row.Measure.ToString()));
        return problems.Select(problem => new ChecklistItem(
            problem.Severity, $"{section.Title}, {row.Title}", problem.What, problem.Remedy, target));
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Figures(
        CheckScope scope, Measure measure, Assessment row)
    {
        if (scope.Figures.Book.Ends(measure.Slug, scope.Figures.OwnForce).Count == 0 || row.Note is not null)
        {
            yield break;
        }

        var (expected, newest) = (scope.ExpectedEnd(measure), scope.NewestOf(measure, FigureArea.Own));
        if (newest is null || newest < expected)
        {
            var held = newest is { } month ? $"end with {month.Name}" : "give no 12 months";
            yield return (
                ChecklistSeverity.Error,
                $"The figures held {held}; the report needs them to {expected.Name}.",
                "Bring in the figures, or say in the note to the row why they end earlier.");
        }
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Reasons(
        CheckScope scope, Measure measure, Assessment row)
    {
        if (measure.Unit == MeasureUnit.GradedJudgement || scope.Figures.LatestOf(measure, scope.End) is not { } latest)
        {
            yield break;
        }

        var end = latest.Period.End;
        if (row.Trend is not null && row.TrendReason is null
            && scope.Suggestions.TrendOf(measure, end, row.Trend) is { Differences: { Count: > 0 } trend })
        {
            yield return Reason(trend, "trend");
        }

        if (row.Benchmark is not null && row.BenchmarkReason is null
            && scope.Suggestions.BenchmarkOf(measure, end, row.Benchmark) is { Differences: { Count: > 0 } benchmark })
        {
            yield return Reason(benchmark, "benchmark");
        }
    }

    private static (ChecklistSeverity Severity, string What, string Remedy) Reason(
        IReadOnlyList<string> differences, string verdict) => (
        ChecklistSeverity.Error,
        string.Join(" ", differences),
        $"Give a reason for the {verdict}, or change it.");

    /// <summary>
    /// The lowest of several values cannot be above their average, nor the highest below it. Which end is 1st says the
    /// polarity; where neither direction is judged, it is the lowest.
    /// </summary>
    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Contradiction(
        Measure measure, BenchmarkVerdict? verdict)
    {
        if (verdict is not { Rank: { } rank, Of: { } of and > 1, Position: { } position } || (rank > 1 && rank < of))
        {
            yield break;
        }

        var isLowest = rank == 1 ^ measure.Polarity == Polarity.HigherIsBetter;
        var (end, impossible) = isLowest
            ? ("lowest", BenchmarkPosition.Above)
            : ("highest", BenchmarkPosition.Below);
        if (position == impossible)
        {
            yield return (
                ChecklistSeverity.Error,
                $"The verdict contradicts itself: {Rank.Ordinal(rank)} of {of} is the {end} value, which " +
                $" cannot be {(isLowest ? "above" : "below")} the average.",
                "Correct the rank or the position.");
        }
    }

    private static IEnumerable<(ChecklistSeverity Severity, string What, string Remedy)> Comparator(
        CheckScope scope, Measure measure, Assessment row)
    {
        if (measure.BenchmarkGroup == BenchmarkGroup.None
            || row.Note is not null
            || NewestComparison(scope, measure) is not { } newest
            || newest >= scope.ExpectedEnd(measure))
        {
            yield break;
        }

        yield return (
            ChecklistSeverity.Warning,
            $"The comparison with other forces is of the 12 months to {newest.Name}, before the report's.",
            "Say so in the note to the row, or bring in the other forces' figures.");
    }

    private static Month? NewestComparison(CheckScope scope, Measure measure) => scope.Figures.Book
        .Ends(measure.Slug, scope.Figures.OwnForce)
        .Where(month => month <= scope.End)
        .OrderDescending()
        .Select(month => (Month?)month)
        .FirstOrDefault(month => scope.Figures.BenchmarkOf(measure, month!.Value) is not null);
}
