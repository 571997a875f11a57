using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Publishing.Building;

/// <summary>Drafts the one sentence over a section from its verdicts.</summary>
internal static class SectionSummary
{
    public static string For(IReadOnlyList<PublishedMeasure> measures) => measures.Count switch
    {
        0 => "This section has no numerical measures.",
        1 => One(measures[0]),
        _ => Many(measures),
    };

    private static string One(PublishedMeasure measure)
    {
        var outlook = measure.Trend.Outlook switch
        {
            Outlook.Better => " (getting better)",
            Outlook.Worse => " (getting worse)",
            _ => "",
        };
        var trend = $"Trend: {measure.Trend.Text.ToLowerInvariant()}{outlook}";
        return measure.Benchmark is { Rank: { } rank, Of: { } of }
            ? $"{trend}. The force ranks {Rank.Ordinal(rank)} of the {of} forces compared."
            : $"{trend}.";
    }

    private static string Many(IReadOnlyList<PublishedMeasure> measures)
    {
        var parts = new[]
        {
            Phrase(measures, Outlook.Better, "getting better"),
            Phrase(measures, Outlook.Steady, "steady"),
            Phrase(measures, Outlook.Worse, "getting worse"),
            Phrase(measures, Outlook.NotJudged, "moving without a judgement"),
        };
        return $"Of {measures.Count} measures, {Sentences.List([.. parts.OfType<string>()])}.";
    }

    private static string? Phrase(IReadOnlyList<PublishedMeasure> measures, Outlook outlook, string words)
    {
        var count = measures.Count(measure => measure.Trend.Outlook == outlook);
        return count switch
        {
            0 => null,
            1 => $"1 is {words}",
            _ => $"{count} are {words}",
        };
    }
}
