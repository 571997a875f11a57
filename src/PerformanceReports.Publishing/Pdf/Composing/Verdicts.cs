using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The words and signs for verdicts.</summary>
internal static class Verdicts
{
    /// <summary>The trend as published, with an arrow for its direction and what the direction means.</summary>
    public static IEnumerable<CellContent> Trend(PublishedTrend trend)
    {
        yield return new CellText([new InlineRun(Arrow(trend.Direction) + "\u00A0" + trend.Text)]);
        if (Meaning(trend.Outlook) is { } meaning)
        {
            yield return new CellText(meaning, small: true);
        }
    }

    /// <summary>The printed rank in few words where there is one, else the printed text.</summary>
    public static string Rank(PublishedBenchmark benchmark) => benchmark is { Rank: { } rank, Of: { } of }
        ? string.Create(CultureInfo.InvariantCulture, $"{Ordinal(rank)} of {of}")
        : benchmark.Text;

    private static string Arrow(TrendDirection direction) => direction switch
    {
        TrendDirection.Increasing => "↑",
        TrendDirection.Reducing => "↓",
        _ => "→",
    };

    private static string? Meaning(Outlook outlook) => outlook switch
    {
        Outlook.Better => "getting better",
        Outlook.Worse => "getting worse",
        _ => null,
    };

    private static string Ordinal(int rank)
    {
        var ending = (rank % 100) is >= 11 and <= 13 ? "th" : (rank % 10) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
        return rank.ToString(CultureInfo.InvariantCulture) + ending;
    }
}
