using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics.Intervals;

namespace PerformanceReports.Domain.Statistics.Trends;

/// <summary>Brings five years together for the test of a long trend, or says what is in the way.</summary>
internal static class TrendYears
{
    /// <summary>The values of the five years that are held, by their last month.</summary>
    public static IReadOnlyDictionary<Month, MeasureValue> Held(IEnumerable<MeasureValue> values, Month end)
    {
        var ends = RecentTrend.YearsTo(end);
        var wanted = values.Where(value => value.Period.Months == 12 && ends.Contains(value.Period.End)).ToList();
        if (wanted.Select(value => value.Force).Distinct().Count() > 1)
        {
            throw new ArgumentException("A trend is of one force; the values are of several.", nameof(values));
        }

        if (wanted.Select(value => value.Period).Distinct().Count() < wanted.Count)
        {
            throw new ArgumentException("Two of the values are of the same 12 months.", nameof(values));
        }

        return wanted.ToDictionary(value => value.Period.End);
    }

    /// <summary>What keeps the trend from being calculated; null where nothing does.</summary>
    public static (NoTrendReason Reason, string Explanation)? ObstacleTo(
        Measure measure,
        Month end,
        IReadOnlyDictionary<Month, MeasureValue> held)
    {
        if (measure.Unit is MeasureUnit.Ratio or MeasureUnit.GradedJudgement)
        {
            return (NoTrendReason.NoMethodForUnit,
                "The trend cannot be calculated: the test is for counts, rates and percentages.");
        }

        return MissingYear(end, held) ?? BreakInside(measure, end) ?? (measure.Unit == MeasureUnit.Percentage
            ? ConstantPart(held.Values)
            : null);
    }

    /// <summary>The years with their intervals, each with what leaving it out does.</summary>
    public static IReadOnlyList<TrendYear> Of(Measure measure, IReadOnlyDictionary<Month, MeasureValue> held)
    {
        var years = held.Values
            .OrderBy(value => value.Period.End)
            .Select((value, index) => new TrendYear(index + 1, value, ValueInterval.Of(measure.Unit, value)!, false))
            .ToList();
        var slope = SlopeOf(measure.Unit, years);
        return
        [
            .. years.Select(year => year with
            {
                TurnsTheSlope = Math.Sign(slope) * Math.Sign(SlopeOf(measure.Unit, years.Where(y => y != year))) < 0,
            }),
        ];
    }

    /// <summary>The test that goes with the unit.</summary>
    public static TrendTest Test(MeasureUnit unit, IReadOnlyList<TrendYear> years) => unit == MeasureUnit.Percentage
        ? CochranArmitage.Of([.. years.Select(year => year.Part)])
        : WeightedLeastSquares.Of([.. years.Select(year => year.Point)]);

    private static double SlopeOf(MeasureUnit unit, IEnumerable<TrendYear> years) => unit == MeasureUnit.Percentage
        ? CochranArmitage.SlopeOf([.. years.Select(year => year.Part)])
        : WeightedLeastSquares.Of([.. years.Select(year => year.Point)]).Slope;

    private static (NoTrendReason, string)? MissingYear(Month end, IReadOnlyDictionary<Month, MeasureValue> held)
    {
        var missing = RecentTrend.YearsTo(end).Where(month => !held.ContainsKey(month)).ToList();
        if (missing.Count == 0)
        {
            return null;
        }

        if (missing.Contains(end))
        {
            return (NoTrendReason.LatestYearMissing,
                $"The trend cannot be calculated: the {Period.YearEnding(end).Label} have no value.");
        }

        var earliest = held.Keys.Min();
        return missing.Exists(month => month > earliest)
            ? (NoTrendReason.Gap,
                "The trend cannot be calculated: there is a gap, the " +
                $"{Period.YearEnding(missing.Last(month => month > earliest)).Label} have no value.")
            : (NoTrendReason.FewerThanFiveYears,
                $"The trend cannot be calculated: it needs five years that end with {end.Name}, and " +
                $"{held.Count} {(held.Count == 1 ? "is" : "are")} held.");
    }

    /// <summary>A break in the first month of the five years leaves all of them in the new series.</summary>
    private static (NoTrendReason, string)? BreakInside(Measure measure, Month end)
    {
        var first = end.AddMonths(1 - (12 * RecentTrend.YearCount));
        var inside = measure.Breaks.LastOrDefault(broken => broken.Month > first && broken.Month <= end);
        return inside is null
            ? null
            : (NoTrendReason.BreakInSeries,
                $"The trend cannot be calculated: the series has a break in {inside.Month.Name}. {inside.Note}");
    }

    private static (NoTrendReason, string)? ConstantPart(IEnumerable<MeasureValue> values)
    {
        if (values.All(value => value.Numerator == 0))
        {
            return (NoTrendReason.NoEvents, "The trend cannot be calculated: it is 0% in each of the five years.");
        }

        return values.All(value => value.Numerator == value.Denominator)
            ? (NoTrendReason.OnlyEvents, "The trend cannot be calculated: it is 100% in each of the five years.")
            : null;
    }
}
