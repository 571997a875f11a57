using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Publishing.Building;

/// <summary>What a reader must know about a row of a measures summary.</summary>
internal static class RowNotes
{
    public static IEnumerable<string> For(PublishedMeasure row, Assessment assessment, Period period, Month? dataTo)
    {
        if (assessment.Note is { } note)
        {
            yield return note;
        }

        if (row.Latest is { } latest && Month.Of(latest.PeriodEnd) < period.End)
        {
            yield return $"The newest figures held are for the {latest.PeriodLabel}; the quarter of this report ends in " +
                $"{period.End.Name}.";
        }

        if (row.Computed is { } computed && row.Benchmark is { Rank: { } printed, Of: { } of }
            && (printed != computed.Rank || of != computed.Of))
        {
            yield return $"The rank is as first published, {Rank.Ordinal(printed)} of {of}. On the figures held today " +
                $"({computed.PeriodLabel}) it is {computed.RankText} of {computed.Of}.";
        }

        if (row.Illustrative)
        {
            yield return Illustration.Statement + ".";
        }

        if (row.Latest is { Stated: true } value)
        {
            yield return row.Illustrative
                ? $"The value {value.Text} is real: it is stated in the report. The figures around it are illustrative."
                : $"The value {value.Text} is stated in the report: the published series " +
                    (dataTo is { } to ? $"held ends in {to.Name}." : "is not held.");
        }
        if (!row.Illustrative && row.Latest is null)
        {
            yield return dataTo is null
                ? "No figures are held for this measure."
                : "No value over 12 months can be worked out from the figures held.";
        }
    }
}
