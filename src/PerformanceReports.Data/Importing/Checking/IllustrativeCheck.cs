namespace PerformanceReports.Data.Importing.Checking;

/// <summary>Real figures that come to a measure of which only illustrative ones are held.</summary>
internal static class IllustrativeCheck
{
    public static IEnumerable<ImportProblem> Of(CheckedMeasure measure)
    {
        if (measure.Basis.Illustrative.Contains(measure.Measure.Slug))
        {
            yield return ImportProblem.Warning(
                measure.Read.First().Place,
                measure.Measure.Slug.ToString(),
                "is a measure of which only illustrative figures are held so far: nothing stands to compare with, and "
                    + "the two never meet in one series.",
                "Go on, and let the next report draw on this source in place of the illustrative one.");
        }
    }
}
