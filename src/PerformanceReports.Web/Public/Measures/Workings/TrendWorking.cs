using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Trends;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How the suggested trend follows from the last five years, by the test that the unit asks for.</summary>
internal static class TrendWorking
{
    private const int Digits = 8;

    /// <summary>The table of the years and the sums; null where the trend cannot be calculated.</summary>
    public static Working? Of(MeasureDocument measure, MeasureForce force)
    {
        if (measure.Trend?.Text is not { } text || force.Rolling.Count == 0)
        {
            return null;
        }

        var held = force.Rolling.ToDictionary(point => point.End);
        var years = RecentTrend.YearsTo(force.Rolling[^1].End)
            .Select(month => held.GetValueOrDefault(month)).OfType<MeasurePoint>().ToList();
        var isComplete = years.Count == RecentTrend.YearCount
            && years.TrueForAll(year => year is { Numerator: not null, Lower: not null, Upper: not null });
        return !isComplete ? null
            : measure.Unit == MeasureUnit.Percentage ? Proportions(measure, years, text)
            : Line(measure, years, text);
    }

    private static Working Line(MeasureDocument measure, List<MeasurePoint> years, string text)
    {
        var points = years.Select((year, index) => new TrendPoint(
            index + 1, (double)year.Value, (double)year.Lower!.Value, (double)year.Upper!.Value)).ToList();
        var test = WeightedLeastSquares.Of(points);
        string[] sums =
        [
            Sum(points, point => point.Weight),
            Sum(points, point => point.Weight * point.Value * point.Time),
            Sum(points, point => point.Weight * point.Time),
            Sum(points, point => point.Weight * point.Value),
            Sum(points, point => point.Weight * point.Time * point.Time),
        ];
        var divisor = $"({sums[0]} × {sums[4]} − {sums[2]}²)";
        return new Working(Title(text),
        [
            new("Add up w, w × v × t, w × t, w × v and w × t²", string.Join(";  ", sums)),
            new("The slope a year",
                $"({sums[0]} × {sums[1]} − {sums[2]} × {sums[3]}) ÷ {divisor} = {Shown(test.Slope)}"),
            Compared(test, $"{Shown(test.Slope)}² × {divisor} ÷ {sums[0]}"),
            LeaveOut(points.Select(left => WeightedLeastSquares.Of([.. points.Where(point => point != left)]).Slope)),
        ])
        {
            Table = Table(measure, years, points),
        };
    }

    private static WorkingTable Table(
        MeasureDocument measure, List<MeasurePoint> years, IReadOnlyList<TrendPoint> points) => new(
            "Five years, each with its weight",
            ["12 months to", "t", "Value, v", "95% interval", "se = width ÷ 3.92", "Weight, w = 1 ÷ se²"],
            [
                .. years.Zip(points, IReadOnlyList<string> (year, point) =>
                [
                    year.End.Name, SumText.Count(point.Time), Places(measure, year.Value),
                    $"{Places(measure, year.Lower!.Value)} to {Places(measure, year.Upper!.Value)}",
                    Shown(point.StandardError), Shown(point.Weight),
                ]),
            ]);

    private static Working Proportions(MeasureDocument measure, List<MeasurePoint> years, string text)
    {
        var parts = years.Select((year, index) => new TrendPart(
            index + 1, (double)year.Numerator!.Value, (double)year.Denominator!.Value)).ToList();
        string[] sums =
        [
            Sum(parts, part => part.Denominator),
            Sum(parts, part => part.Numerator),
            Sum(parts, part => part.Numerator * part.Time),
            Sum(parts, part => part.Denominator * part.Time),
            Sum(parts, part => part.Denominator * part.Time * part.Time),
        ];
        var (n, r, nt) = (sums[0], sums[1], sums[3]);
        var direction = $"({n} × {sums[2]} − {r} × {nt})";
        var sign = parts.Sum(part => part.Denominator) * parts.Sum(part => part.Numerator * part.Time)
            - (parts.Sum(part => part.Numerator) * parts.Sum(part => part.Denominator * part.Time));
        return new Working(Title(text),
        [
            new("Add up n, r, r × t, n × t and n × t²", string.Join(";  ", sums)),
            Compared(
                CochranArmitage.Of(parts),
                $"{n} × {direction}² ÷ ({r} × ({n} − {r}) × ({n} × {sums[4]} − {nt}²))"),
            new("The direction is the sign of this", $"{direction} = {Shown(sign)}"),
        ])
        {
            Table = Table(measure, years),
        };
    }

    private static WorkingTable Table(MeasureDocument measure, List<MeasurePoint> years) => new(
        "Five years",
        ["12 months to", "t", $"r, {measure.NumeratorName}", $"n, {measure.DenominatorName}", "Value"],
        [
            .. years.Select(IReadOnlyList<string> (year, index) =>
            [
                year.End.Name, SumText.Count(index + 1), SumText.Count(year.Numerator!.Value),
                SumText.Count(year.Denominator!.Value), measure.Format.Write(year.Value),
            ]),
        ]);

    private static WorkingStep Compared(TrendTest test, string sum) => new(
        "Chi-squared, compared with 9.5495 (p = 0.002, one degree of freedom)",
        $"{sum} = {SumText.Number((decimal)test.ChiSquared, 2)}: "
        + (test.IsSignificant ? "above, a trend" : "not above, no significant change"));

    private static WorkingStep LeaveOut(IEnumerable<double> slopes) => new(
        "The slope without each year in turn: if one turns, no significant change is suggested",
        string.Join(";  ", slopes.Select(slope => SumText.Significant(slope, 4))));

    private static string Title(string text) => $"The trend: {text}";

    private static string Sum<T>(List<T> items, Func<T, double> term) => Shown(items.Sum(term));

    private static string Shown(double value) => SumText.Significant(value, Digits);

    private static string Places(MeasureDocument measure, decimal value) =>
        SumText.Number(value, ValueWorking.Places(measure));
}
