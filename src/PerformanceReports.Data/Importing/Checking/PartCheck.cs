using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>A part cannot be more than its whole.</summary>
internal static class PartCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure) =>
        from read in measure.Read
        where measure.Measure.Unit == MeasureUnit.Percentage
            && read.Figure.Numerator > read.Figure.Denominator
        select ImportProblem.Error(
            read.Place,
            CheckWords.Number(read.Figure.Numerator),
            $"is over its denominator, {CheckWords.Number(read.Figure.Denominator)}: {measure.Measure.ShortTitle} is a "
                + "percentage, and a part cannot be more than its whole.",
            "Correct one of the two. Look whether the columns are exchanged.");
}
