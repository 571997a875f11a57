using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Actions;
using PerformanceReports.Publishing.Corrections;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>The words that data files use for the domain's choices. They are a promise to readers.</summary>
internal static class DataNames
{
    public static string Of(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Count => "count",
        MeasureUnit.RatePer1000Residents => "rate-per-1000-residents",
        MeasureUnit.RatePer1000Households => "rate-per-1000-households",
        MeasureUnit.Percentage => "percentage",
        MeasureUnit.Ratio => "ratio",
        MeasureUnit.GradedJudgement => "graded-judgement",
        _ => throw Unknown(unit),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.LowerIsBetter => "lower-is-better",
        Polarity.HigherIsBetter => "higher-is-better",
        Polarity.NoJudgement => "no-judgement",
        _ => throw Unknown(polarity),
    };

    public static string? Of(BenchmarkPosition? position) => position switch
    {
        null => null,
        BenchmarkPosition.Below => "below",
        BenchmarkPosition.Similar => "similar",
        BenchmarkPosition.Above => "above",
        _ => throw Unknown(position),
    };

    public static string Of(TrendDirection direction) => direction switch
    {
        TrendDirection.Stable => "stable",
        TrendDirection.Increasing => "increasing",
        TrendDirection.Reducing => "reducing",
        _ => throw Unknown(direction),
    };

    public static string Of(Outlook outlook) => outlook switch
    {
        Outlook.Steady => "steady",
        Outlook.Better => "better",
        Outlook.Worse => "worse",
        Outlook.NotJudged => "not-judged",
        _ => throw Unknown(outlook),
    };

    public static string Of(ActionState state) => state switch
    {
        ActionState.New => "new",
        ActionState.Continuing => "continuing",
        ActionState.Completed => "completed",
        ActionState.Stopped => "stopped",
        _ => throw Unknown(state),
    };

    public static string Of(ActionStanding standing) => standing switch
    {
        ActionStanding.New => "new",
        ActionStanding.Continuing => "continuing",
        ActionStanding.Completed => "completed",
        ActionStanding.Stopped => "stopped",
        ActionStanding.NotCarriedOn => "not-carried-on",
        _ => throw Unknown(standing),
    };

    public static string Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Figure => "figure",
        DifferenceKind.Verdict => "verdict",
        DifferenceKind.Chart => "chart",
        DifferenceKind.Text => "text",
        DifferenceKind.State => "state",
        DifferenceKind.Added => "added",
        DifferenceKind.Removed => "removed",
        DifferenceKind.Order => "order",
        DifferenceKind.Detail => "detail",
        _ => throw Unknown(kind),
    };

    private static ArgumentOutOfRangeException Unknown(object value) => new(
        nameof(value), value, $"Data files have no word for {value.GetType().Name} {value}. Add one to DataNames.");
}
