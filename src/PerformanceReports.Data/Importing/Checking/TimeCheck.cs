using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Nothing can be counted before it has happened.</summary>
internal static class TimeCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        var today = measure.Basis.Today;
        foreach (var read in measure.News.Where(read => read.Figure.Period.End >= today))
        {
            yield return read.Figure.Period.End > today ? InFuture(read) : NotOver(read);
        }
    }

    private static ImportProblem InFuture(ReadFigure read) => ImportProblem.Error(
        read.Place,
        read.Figure.Period.End.Name,
        "is in the future.",
        "Only periods that have ended have figures: correct the date, or take the row away.");

    private static ImportProblem NotOver(ReadFigure read) => ImportProblem.Warning(
        read.Place,
        read.Figure.Period.End.Name,
        "is not over yet.",
        "If it is counted to the end of the month already, go on; else bring it once the month is over.");
}
