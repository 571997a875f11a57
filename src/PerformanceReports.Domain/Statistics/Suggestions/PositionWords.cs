using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics.Positions;

namespace PerformanceReports.Domain.Statistics.Suggestions;

/// <summary>A suggested position with its grounds, as the last part of a sentence of evidence.</summary>
internal static class PositionWords
{
    public static string Of(Measure measure, PositionSuggestion suggestion, int decimals)
    {
        if (suggestion.Position is not { } position)
        {
            return "no position: there is no interval for this kind of number";
        }

        if (suggestion.Gap is not { } gap)
        {
            return "similar: every force has none";
        }

        var range = Range(measure, suggestion, decimals);
        var percent = EvidenceWords.Share(gap, PositionMethods.MaterialGap);
        return position == BenchmarkPosition.Similar
            ? $"similar: {Similar(suggestion, gap, percent, range)}"
            : $"{(position == BenchmarkPosition.Above ? "above" : "below")}, by {percent} and outside {range}";
    }

    private static string Similar(PositionSuggestion suggestion, decimal gap, string percent, string range)
    {
        var side = gap == 0 ? "equal to the average" : $"{percent} {(gap > 0 ? "above" : "below")}";
        var isTooSmall = suggestion is
        { Method: PositionMethod.SignificantAndMaterial, IsSignificant: true, IsMaterial: false };
        return isTooSmall
            ? $"{side} and outside {range}, but by less than 10%"
            : $"{side} and inside {range}";
    }

    private static string Range(Measure measure, PositionSuggestion suggestion, int decimals)
    {
        var (lower, upper, name) = suggestion.Limits is { } limits
            ? (limits.Lower, limits.Upper, "overdispersed limits")
            : (suggestion.Interval!.Lower, suggestion.Interval.Upper, $"{suggestion.Interval.LevelText} interval");
        var (from, to) = (
            EvidenceWords.Value(measure, lower, decimals), EvidenceWords.Value(measure, upper, decimals));
        return $"the {name} {from} to {to}";
    }
}
