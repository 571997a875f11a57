namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The period that most rows of a table share: said once, and in a row only where it differs.</summary>
internal static class CommonPeriod
{
    /// <summary>The label; null where no row has a value.</summary>
    public static string? Of(IEnumerable<PublishedMeasure> measures) => measures
        .Select(measure => measure.Latest?.PeriodLabel)
        .OfType<string>()
        .GroupBy(label => label)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .FirstOrDefault();
}
