using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>Reads a direction by a measure's polarity.</summary>
public static class Outlooks
{
    /// <summary>Better, worse, steady, or not judged.</summary>
    public static Outlook Of(TrendDirection direction, Polarity polarity) => (direction, polarity) switch
    {
        (TrendDirection.Stable, _) => Outlook.Steady,
        (_, Polarity.NoJudgement) => Outlook.NotJudged,
        (TrendDirection.Increasing, Polarity.HigherIsBetter) => Outlook.Better,
        (TrendDirection.Reducing, Polarity.LowerIsBetter) => Outlook.Better,
        _ => Outlook.Worse,
    };
}
