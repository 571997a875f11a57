using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Intervals;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How the 95% interval of a value is worked out, by the formula that its count and unit ask for.</summary>
internal static class IntervalWorking
{
    private const int CountPlaces = 3;

    /// <summary>The steps; null where the value has no interval.</summary>
    public static Working? Of(MeasureDocument measure, MeasurePoint point)
    {
        if (point is not { Numerator: { } count, Lower: not null, Upper: not null })
        {
            return null;
        }

        var steps = measure.Unit == MeasureUnit.Percentage ? Wilson(measure, point, count)
            : count < ByarInterval.LeastCount ? [.. Exact(count), .. AsRate(measure, point, count)]
            : [.. Byar(count), .. AsRate(measure, point, count)];
        return new Working($"The 95% interval: {MeasureText.Interval(measure, point)}", steps);
    }

    private static WorkingStep[] Byar(decimal count)
    {
        var limits = ByarInterval.Of(count);
        return
        [
            new("Lower limit of the count, by Byar’s formula", Sum(count, '−', limits.Lower)),
            new("Upper limit of the count, from one more", Sum(count + 1, '+', limits.Upper)),
        ];

        static string Sum(decimal count, char sign, decimal limit)
        {
            var o = SumText.Count(count);
            return $"{o} × (1 − 1 ÷ (9 × {o}) {sign} {SumText.Z} ÷ (3 × √{o}))³ = {Limit(limit)}";
        }
    }

    private static WorkingStep[] Exact(decimal count)
    {
        var limits = ExactPoissonInterval.Of(count);
        return
        [
            new("Lower limit of the count, fewer than 10: half of chi-squared at 0.025 (CHISQ.INV in a spreadsheet)",
                count == 0 ? "0, because the count is 0" : Sum("0.025", 2 * count, limits.Lower)),
            new("Upper limit of the count: half of chi-squared at 0.975",
                Sum("0.975", (2 * count) + 2, limits.Upper)),
        ];

        static string Sum(string probability, decimal freedom, decimal limit) =>
            $"CHISQ.INV({probability}, {SumText.Count(freedom)}) ÷ 2 = {Limit(limit)}";
    }

    private static WorkingStep[] AsRate(MeasureDocument measure, MeasurePoint point, decimal count)
    {
        if (point.Denominator is not { } denominator)
        {
            return [];
        }

        var limits = RateInterval.Of(count, 1, 1);
        return
        [
            new("Lower limit of the value", Sum(limits.Lower, point.Lower!.Value)),
            new("Upper limit of the value", Sum(limits.Upper, point.Upper!.Value)),
        ];

        string Sum(decimal limit, decimal result) =>
            $"{Limit(limit)} ÷ {SumText.Count(denominator)}{ValueWorking.TimesSum(measure)} = "
            + SumText.Number(result, ValueWorking.Places(measure));
    }

    private static WorkingStep[] Wilson(MeasureDocument measure, MeasurePoint point, decimal count)
    {
        var (x, n) = (SumText.Count(count), SumText.Count(point.Denominator!.Value));
        return
        [
            new("Lower limit, by Wilson’s formula", Sum('−', point.Lower!.Value)),
            new("Upper limit", Sum('+', point.Upper!.Value)),
        ];

        string Sum(char sign, decimal limit) =>
            $"100 × (2 × {x} + {SumText.Z}² {sign} {SumText.Z} × √({SumText.Z}² + 4 × {x} × (1 − {x} ÷ {n}))) "
            + $"÷ (2 × ({n} + {SumText.Z}²)) = {SumText.Number(limit, ValueWorking.Places(measure))}";
    }

    private static string Limit(decimal limit) => SumText.Number(limit, CountPlaces);
}
