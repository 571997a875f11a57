using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Trends;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How the suggested trend follows from the last five years, by the test that the unit asks for.</summary>
internal static class TrendWorking
{
    /// <summary>Sums are long, because their products nearly cancel: the slope is far shorter.</summary>
    private const int SumDigits = 12;

    private const int SlopeDigits = 6;

    private static string[] Nothing => [];

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
        var rows = points.ConvertAll(point => new TrendRow(point));
        string[] sums =
        [
            Sum(rows, row => row.Weight),
            Sum(rows, row => row.Weight * row.Value * row.Time),
            Sum(rows, row => row.Weight * row.Time),
            Sum(rows, row => row.Weight * row.Value),
            Sum(rows, row => row.Weight * row.Time * row.Time),
        ];
        return new Working(Title(text),
        [
            new("Add up w, w × v × t, w × t, w × v and w × t²", string.Join(";  ", sums)),
            .. Tested(sums, WeightedLeastSquares.Of(points)),
            LeaveOut(points.Select(left => WeightedLeastSquares.Of([.. points.Where(point => point != left)]).Slope)),
        ])
        {
            Table = Table(measure, years, rows),
        };
    }

    /// <summary>The slope and chi-squared, each from the numbers that stand in its sum.</summary>
    private static WorkingStep[] Tested(string[] sums, TrendTest test)
    {
        var numbers = Array.ConvertAll(sums, SumText.Read);
        var divisor = (numbers[0] * numbers[4]) - (numbers[2] * numbers[2]);
        var slope = SumText.Significant(
            ((numbers[0] * numbers[1]) - (numbers[2] * numbers[3])) / divisor, SlopeDigits);
        var terms = Array.ConvertAll(sums, SumText.Term);
        var divisorText = $"({terms[0]} × {terms[4]} − {terms[2]}²)";
        return
        [
            new("The slope a year",
                $"({terms[0]} × {terms[1]} − {terms[2]} × {terms[3]}) ÷ {divisorText} = {slope}"),
            Compared(
                Math.Pow(SumText.Read(slope), 2) * divisor / numbers[0],
                test.IsSignificant,
                $"{SumText.Term(slope)}² × {divisorText} ÷ {terms[0]}"),
        ];
    }

    private static WorkingTable Table(MeasureDocument measure, List<MeasurePoint> years, List<TrendRow> rows)
    {
        var isDivided = years.TrueForAll(year => year.Denominator is not null);
        return new(
            "Five years, each with its weight",
            [
                "12 months to", "t", Capital(measure.NumeratorName),
                .. isDivided ? [Capital(measure.DenominatorName)] : Nothing,
                "Value, v", "95% interval", "se = width ÷ 3.92", "Weight, w = 1 ÷ se²",
            ],
            [
                .. years.Zip(rows, IReadOnlyList<string> (year, row) =>
                [
                    year.End.Name, SumText.Count(row.Point.Time), SumText.Count(year.Numerator!.Value),
                    .. isDivided ? [SumText.Count(year.Denominator!.Value)] : Nothing,
                    row.ValueText, $"{row.LowerText} to {row.UpperText}", row.ErrorText, row.WeightText,
                ]),
            ]);
    }

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
        var test = CochranArmitage.Of(parts);
        var (n, r, nt) = (sums[0], sums[1], sums[3]);
        var direction = $"({n} × {sums[2]} − {r} × {nt})";
        var sign = parts.Sum(part => part.Denominator) * parts.Sum(part => part.Numerator * part.Time)
            - (parts.Sum(part => part.Numerator) * parts.Sum(part => part.Denominator * part.Time));
        return new Working(Title(text),
        [
            new("Add up n, r, r × t, n × t and n × t²", string.Join(";  ", sums)),
            Compared(
                test.ChiSquared,
                test.IsSignificant,
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

    private static WorkingStep Compared(double chiSquared, bool isTrend, string sum) => new(
        "Chi-squared, compared with 9.5495 (p = 0.002, one degree of freedom)",
        $"{sum} = {SumText.Significant(chiSquared, 4)}: "
        + (isTrend ? "above, a trend" : "not above, no significant change"));

    private static WorkingStep LeaveOut(IEnumerable<double> slopes) => new(
        "The slope without each year in turn: if one turns, no significant change is suggested",
        string.Join(";  ", slopes.Select(slope => SumText.Significant(slope, 4))));

    private static string Title(string text) => $"The trend: {text}";

    private static string Sum<T>(List<T> items, Func<T, double> term) => Shown(items.Sum(term));

    private static string Shown(double value) => SumText.Significant(value, SumDigits);

    private static string Capital(string name) =>
        name.Length == 0 ? "Count" : char.ToUpperInvariant(name[0]) + name[1..];
}
