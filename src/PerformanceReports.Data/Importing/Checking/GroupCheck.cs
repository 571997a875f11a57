using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>
/// Members of the own force's most similar group that have no figure in a period that comes for others: without each
/// of them no comparison is made.
/// </summary>
internal static class GroupCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        if (measure.Measure.BenchmarkGroup != BenchmarkGroup.SimilarGroup)
        {
            return [];
        }

        var given = measure.Read.Select(read => (read.Figure.Force, read.Figure.Period)).ToHashSet();
        return measure.News
            .GroupBy(read => read.Figure.Period)
            .SelectMany(period => Lacking(measure, [.. period], given))
            .GroupBy(lack => lack.Force, lack => lack.Beside)
            .Select(lacks => Missing(measure, lacks.Key, [.. lacks]));
    }

    private static IEnumerable<(ForceCode Force, ReadFigure Beside)> Lacking(
        CheckedMeasure measure, List<ReadFigure> news, HashSet<(ForceCode, Period)> given)
    {
        // A file of the own force alone is not expected to hold the others.
        var beside = news.Find(read => read.Figure.Force != measure.Basis.Own && !read.Figure.Force.IsNation);
        return beside == default
            ? []
            : measure.Basis.GroupIn(beside.Figure.Period.End)
                .Where(member => !given.Contains((member, beside.Figure.Period))
                    && !measure.Basis.Held.Series(measure.Measure.Slug, member).ContainsKey(beside.Figure.Period))
                .Select(member => (member, beside));
    }

    private static ImportProblem Missing(CheckedMeasure measure, ForceCode force, List<ReadFigure> beside)
    {
        var periods = beside.Select(read => read.Figure.Period).OrderByDescending(period => period.End);
        return ImportProblem.Warning(
            beside[0].Place,
            measure.Basis.NameOf(force),
            $"has no figure of {measure.Measure.ShortTitle} for "
                + $"{CheckWords.List([.. periods.Select(CheckWords.Within)])}, where others have. It is in the most "
                + "similar group, and without it there is no comparison.",
            "Add its rows, or go on and do without the comparison.");
    }
}
