using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>A 12-month total as one edition gave it and as the next that differs gives it.</summary>
public sealed record RevisionRow(string Period, MeasureEditionValue Then, MeasureEditionValue Now)
{
    /// <summary>"+12 (+0.3%)", "−4 (less than 0.1%)", or in words where only the denominator moved.</summary>
    public string Difference
    {
        get
        {
            var difference = Now.Numerator - Then.Numerator;
            return difference == 0 ? "Same count, other denominator"
                : Then.Numerator == 0 ? Signed(Words.Number(difference), difference)
                : $"{Signed(Words.Number(difference), difference)} ({Percent(difference / Then.Numerator)})";
        }
    }

    /// <summary>Every step between editions, newest period first.</summary>
    public static IReadOnlyList<RevisionRow> Of(MeasureDocument measure) =>
    [
        .. measure.Revisions.SelectMany(revision => revision.Editions
            .Zip(revision.Editions.Skip(1))
            .Where(pair => pair.First.Numerator != pair.Second.Numerator
                || pair.First.Denominator != pair.Second.Denominator)
            .Select(pair => new RevisionRow(
                Domain.Periods.Period.YearEnding(revision.End).Label, pair.First, pair.Second))),
    ];

    public static string Text(MeasureEditionValue value) => value.Denominator is { } denominator
        ? $"{Words.Number(value.Numerator)} of {Words.Number(denominator)}"
        : Words.Number(value.Numerator);

    private static string Percent(decimal part) => Math.Round(part * 100, 1) is var percent && percent == 0
        ? "less than 0.1%"
        : Signed(Words.Number(percent), part) + "%";

    private static string Signed(string number, decimal value) =>
        value < 0 ? "−" + number.TrimStart('-') : "+" + number;
}
